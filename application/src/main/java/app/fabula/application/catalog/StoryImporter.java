package app.fabula.application.catalog;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Likeness;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.Unavailable;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogCommand.ImportStory;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.Story;
import app.fabula.domain.shared.NameUuid;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

public final class StoryImporter implements ImportStories {
    /** Of story ids that derive from an identity elsewhere. */
    private static final UUID IDENTITIES = UUID.fromString("6f6f3c5e-4f0a-5a43-9c57-2f9e3a1d7b10");

    private final Decisions<CatalogCommand, Story, CatalogEvent> decisions;
    private final WordCounter words;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public StoryImporter(
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
    public Batch load(List<Source> sources) {
        var results = new ArrayList<Result>();
        var position = 0L;
        for (var source : sources) {
            var story = new StoryId(NameUuid.of(IDENTITIES, Likeness.canonical(source.identity())));
            try {
                var receipt =
                        decisions.submit(Origin.request(ids.get()), command(story, source.draft()));
                position = Math.max(position, receipt.position());
                results.add(
                        new Result(source.identity(), story, outcome(receipt.events()), "", ""));
            } catch (Refusal no) {
                results.add(refused(source, story, no.code(), no.message()));
            } catch (Overloaded | Unavailable later) {
                if (results.stream().allMatch(result -> result.outcome() == Outcome.REFUSED)) {
                    throw later;
                }
                // What has been stored is told, and what has not.
                results.add(
                        refused(source, story, "overloaded", "Nothing was stored. Send it again."));
            }
        }
        return new Batch(results, position);
    }

    private static Result refused(Source source, StoryId story, String code, String message) {
        return new Result(source.identity(), story, Outcome.REFUSED, code, message);
    }

    private CatalogCommand command(StoryId story, StoryDraft draft) {
        return new ImportStory(story, draft.counted(words), ContentHash.of(draft), clock.instant());
    }

    private static Outcome outcome(List<CatalogEvent> events) {
        return events.stream()
                .findFirst()
                .map(event ->
                        switch (event) {
                            case StoryPublished _ -> Outcome.IMPORTED;
                            case StoryRevised _ -> Outcome.REVISED;
                            case StoryRetired _ ->
                                    throw new IllegalStateException("retired by import");
                        })
                .orElse(Outcome.UNCHANGED);
    }
}
