package app.fabula.application.catalog;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogCommand.PublishStory;
import app.fabula.domain.catalog.CatalogCommand.RetireStory;
import app.fabula.domain.catalog.CatalogCommand.ReviseStory;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.shared.StoryId;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

public final class StoryEditor implements EditStories {
    private final Decisions<CatalogCommand, CatalogEvent> decisions;
    private final WordCounter words;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public StoryEditor(
            Decisions<CatalogCommand, CatalogEvent> decisions,
            WordCounter words,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Publication publish(StoryDraft draft) {
        var story = new StoryId(ids.get());
        var command = new PublishStory(story, draft.counted(words), clock.instant());
        return new Publication(
                story, decisions.submit(Origin.request(ids.get()), command).position());
    }

    @Override
    public Receipt<CatalogEvent> revise(StoryId story, StoryDraft draft) {
        var command = new ReviseStory(story, draft.counted(words), clock.instant());
        return decisions.submit(Origin.request(ids.get()), command);
    }

    @Override
    public Receipt<CatalogEvent> retire(StoryId story) {
        return decisions.submit(Origin.request(ids.get()), new RetireStory(story, clock.instant()));
    }
}
