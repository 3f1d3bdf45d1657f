package app.fabula.application.catalog;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogCommand.PublishStory;
import app.fabula.domain.catalog.CatalogCommand.RetireStory;
import app.fabula.domain.catalog.CatalogCommand.ReviseStory;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.Story;
import app.fabula.domain.catalog.Story.Published;
import app.fabula.domain.catalog.Story.Retired;
import app.fabula.domain.catalog.Story.Unwritten;
import app.fabula.domain.shared.StoryId;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

public final class StoryEditor implements EditStories {
    private final Decisions<CatalogCommand, Story, CatalogEvent> decisions;
    private final WordCounter words;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public StoryEditor(
            Decisions<CatalogCommand, Story, CatalogEvent> decisions,
            WordCounter words,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Edition publish(StoryDraft draft) {
        var story = new StoryId(ids.get());
        return edit(new PublishStory(story, draft.counted(words), clock.instant()));
    }

    @Override
    public Edition revise(StoryId story, StoryDraft draft) {
        return edit(new ReviseStory(story, draft.counted(words), clock.instant()));
    }

    @Override
    public Retirement retire(StoryId story) {
        var receipt = submit(new RetireStory(story, clock.instant()));
        return new Retirement(receipt.isChange(), receipt.position());
    }

    private Edition edit(CatalogCommand command) {
        var receipt = submit(command);
        return switch (receipt.state()) {
            case Published now ->
                    new Edition(
                            command.story(), now.version(), receipt.isChange(), receipt.position());
            case Unwritten _, Retired _ ->
                    throw new IllegalStateException("an edit leads to a published story");
        };
    }

    private Receipt<Story, CatalogEvent> submit(CatalogCommand command) {
        return decisions.submit(Origin.request(ids.get()), command);
    }
}
