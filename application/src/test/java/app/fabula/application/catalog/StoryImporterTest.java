package app.fabula.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.catalog.ImportStories.Outcome;
import app.fabula.application.catalog.ImportStories.Source;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.Overloaded;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.Story;
import app.fabula.domain.catalog.StoryDecider;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoryImporterTest {
    private static final List<Source> THREE = List.of(source("a"), source("b"), source("c"));

    private int room;

    private final Decisions<CatalogCommand, Story, CatalogEvent> known =
            new InMemoryDecisions<>(new StoryDecider(), CatalogCommand::story);
    private final StoryImporter importer =
            new StoryImporter(
                    (origin, command) -> {
                        if (room-- > 0) {
                            return known.submit(origin, command);
                        }
                        throw new Overloaded("full");
                    },
                    (_, _) -> 1,
                    InstantSource.fixed(Instant.EPOCH),
                    UUID::randomUUID);

    @Test
    void what_was_stored_before_there_was_too_much_is_told() {
        room = 2;

        assertThat(importer.load(THREE).results())
                .extracting(ImportStories.Result::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.IMPORTED, Outcome.REFUSED);
    }

    @Test
    void where_nothing_was_stored_that_is_the_answer() {
        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> importer.load(THREE));
    }

    private static Source source(String identity) {
        return new Source(
                identity,
                new StoryDraft(
                        new Language("en"),
                        null,
                        "Fox",
                        List.of(),
                        "CC0-1.0",
                        "",
                        List.of("A fox."),
                        List.of()));
    }
}
