package app.fabula.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.catalog.ImportStories.Outcome;
import app.fabula.application.catalog.ImportStories.Result;
import app.fabula.application.catalog.ImportStories.Source;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogCommand.RetireStory;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.Story;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.catalog.StoryDecider;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportingTest {
    private static final Instant now = Instant.parse("2026-03-02T08:00:00Z");

    private final InMemoryDecisions<CatalogCommand, Story, CatalogEvent> decisions =
            new InMemoryDecisions<>(new StoryDecider(), CatalogCommand::story);
    private final StoryImporter importer =
            new StoryImporter(decisions, new WrittenApart(), () -> now, UUID::randomUUID);

    @Test
    void what_is_new_is_imported_with_its_words_counted() {
        assertThat(outcomes(draft("Fox", "A red fox."))).containsExactly(Outcome.IMPORTED);
        assertThat(decisions.log.getFirst())
                .isInstanceOfSatisfying(
                        StoryPublished.class,
                        published -> assertThat(published.content().words()).isEqualTo(3));
    }

    @Test
    void the_same_again_is_unchanged_and_any_other_text_is_a_revision() {
        outcomes(draft("Fox", "A fox."));
        assertThat(outcomes(draft("Fox", "A fox."))).containsExactly(Outcome.UNCHANGED);
        assertThat(outcomes(draft("Fox", "A fox", "."))).containsExactly(Outcome.REVISED);
        assertThat(outcomes(draft("Fox", "A fox", ". "))).containsExactly(Outcome.REVISED);
        assertThat(decisions.log).hasSize(3);
    }

    @Test
    void one_identity_is_one_story_for_ever() {
        var first = load(draft("Fox", "A fox.")).story();
        assertThat(load(draft("Hare", "A hare.")).story()).isEqualTo(first);
    }

    /** File systems spell names in forms of their own. */
    @Test
    void an_identity_is_the_same_in_any_form() {
        var composed = new Source("ni\u00f1o", draft("Fox", "A fox."));
        var decomposed = new Source("nin\u0303o", draft("Fox", "A fox."));

        assertThat(importer.load(List.of(composed, decomposed)).results())
                .extracting(Result::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.UNCHANGED);
    }

    @Test
    void a_story_that_is_refused_keeps_no_other_from_going_in() {
        var story = load(draft("Fox", "A fox.")).story();
        decisions.submit(Origin.request(UUID.randomUUID()), new RetireStory(story, now));
        var batch =
                importer.load(
                        List.of(
                                new Source("fox", draft("Fox", "A fox again.")),
                                new Source("hare", draft("Hare", "A hare."))));
        assertThat(batch.results())
                .extracting(Result::outcome, Result::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Outcome.REFUSED, "story-retired"),
                        org.assertj.core.groups.Tuple.tuple(Outcome.IMPORTED, ""));
    }

    @Test
    void the_hash_tells_every_field_apart() {
        var plain = draft("Fox", "A fox.");
        var worded =
                new StoryDraft(
                        plain.language(),
                        null,
                        plain.title(),
                        plain.authors(),
                        plain.licence(),
                        plain.attribution(),
                        plain.pages(),
                        List.of(new VocabularyEntry("fox", Map.of("es", "zorro"))));
        assertThat(
                        List.of(
                                ContentHash.of(plain),
                                ContentHash.of(worded),
                                ContentHash.of(draft("FoxA", " fox.")),
                                ContentHash.of(draft("Fox", "A", " fox."))))
                .doesNotHaveDuplicates();
        assertThat(ContentHash.of(draft("Fox", "A fox."))).isEqualTo(ContentHash.of(plain));
    }

    private List<Outcome> outcomes(StoryDraft draft) {
        return List.of(load(draft).outcome());
    }

    private Result load(StoryDraft draft) {
        return importer.load(List.of(new Source("fox", draft))).results().getFirst();
    }

    private static StoryDraft draft(String title, String... pages) {
        return new StoryDraft(
                new Language("en"),
                null,
                title,
                List.of("Ana"),
                "CC BY 4.0",
                "",
                List.of(pages),
                List.of());
    }
}
