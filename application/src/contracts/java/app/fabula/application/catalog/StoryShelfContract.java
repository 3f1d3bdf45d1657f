package app.fabula.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.catalog.StoryShelf.Entry;
import app.fabula.application.catalog.StoryShelf.Query;
import app.fabula.application.shared.ReadModelContract;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a library shows of the cards in it. */
public interface StoryShelfContract
        extends ReadModelContract<StoryId, Optional<StoryCard>>, ShownContract {
    Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Override
    StoryShelf model();

    @Test
    default void an_empty_shelf_shows_nothing() {
        assertThat(page(2, Optional.empty())).isEqualTo(new Slice<>(List.of(), Optional.empty()));
        assertThat(model().get(story(1)).value()).isEmpty();
    }

    @Test
    default void an_entry_tells_all_of_a_story_but_its_text() {
        model().save(Map.of(story(1), card("es", CefrLevel.A1, "El zorro")));
        assertThat(page(2, Optional.empty()).items())
                .containsExactly(
                        new Entry(
                                story(1),
                                new Language("es"),
                                Optional.of(CefrLevel.A1),
                                "El zorro",
                                List.of("Ana", "Ben"),
                                "CC BY 4.0",
                                3,
                                2,
                                5));
    }

    @Test
    default void stories_are_found_by_language_level_and_part_of_the_title() {
        model().save(
                        Map.of(
                                story(1), card("es", CefrLevel.A1, "El Ni\u00f1o"),
                                story(2), card("es", null, "El nin\u0303o alto"),
                                story(3), card("de", CefrLevel.A1, "Der Junge")));
        assertThat(titles("es", null, null)).containsExactly("El Niño", "El nin\u0303o alto");
        assertThat(titles(null, CefrLevel.A1, null)).containsExactly("Der Junge", "El Niño");
        assertThat(titles("es", CefrLevel.A1, "o")).containsExactly("El Niño");
        // Composed or decomposed, in capitals or not; and no character is a wildcard.
        assertThat(titles(null, null, "NIN\u0303O")).hasSize(2);
        assertThat(titles(null, null, "%")).isEmpty();
        assertThat(titles("fr", null, null)).isEmpty();
    }

    /** Small letters may be composed where capitals are not, and the other way round. */
    @Test
    default void titles_are_found_by_what_people_take_for_the_same() {
        model().save(
                        Map.of(
                                story(1), card("de", null, "Die J\u030cUNGE STRASSE"),
                                story(2), card("el", null, "\u039f\u0394\u039f\u03a3")));
        assertThat(titles(null, null, "\u01f0unge stra\u00dfe")).hasSize(1);
        assertThat(titles(null, null, "\u03bf\u03b4\u03bf\u03c2")).hasSize(1);
        assertThat(titles(null, null, "\u03bf\u03b4\u03bf\u03c3")).hasSize(1);
    }

    @Test
    default void a_retired_story_is_off_the_list_and_still_known() {
        var retired = card("es", null, "El zorro").map(StoryShelfContract::retired);
        model().save(Map.of(story(1), retired));
        assertThat(titles(null, null, null)).isEmpty();
        assertThat(model().get(story(1)).value()).isEqualTo(retired);
        assertThat(model().get(story(2)).value()).isEmpty();
    }

    @Test
    default void some_stories_are_told_at_once_whether_they_are_on_the_list_or_not() {
        var retired = card("de", null, "Der Fuchs").map(StoryShelfContract::retired);
        model().save(
                        Map.of(
                                story(1), card("es", CefrLevel.A1, "El zorro"),
                                story(2), retired,
                                story(3), card("es", null, "El oso")));
        assertThat(model().entries(Set.of(story(1), story(2), story(4))))
                .extracting(Entry::title)
                .containsExactlyInAnyOrder("El zorro", "Der Fuchs");
        assertThat(model().entries(Set.of())).isEmpty();
    }

    @Test
    default void slices_stay_stable_while_stories_come_in() {
        model().save(
                        Map.of(
                                story(1), card("es", null, "b"),
                                story(2), card("es", null, "B"),
                                story(3), card("es", null, "d")));
        var first = page(2, Optional.empty());
        model().save(Map.of(story(4), card("es", null, "a"), story(5), card("es", null, "c")));
        var second = page(2, first.next());
        assertThat(first.items()).extracting(Entry::story).containsExactly(story(1), story(2));
        assertThat(second.items()).extracting(Entry::story).containsExactly(story(5), story(3));
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void what_was_never_given_out_is_no_cursor() {
        assertThatExceptionOfType(UnreadableCursor.class)
                .isThrownBy(() -> page(2, Optional.of("forged")));
    }

    @Override
    default String projection() {
        return StoriesProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(model().find(query(null, null, null)), model().get(story(1)));
    }

    @Override
    default StoryId aKey() {
        return story(1);
    }

    @Override
    default StoryId anotherKey() {
        return story(2);
    }

    @Override
    default Optional<StoryCard> aState() {
        return card("es", CefrLevel.A1, "El zorro");
    }

    @Override
    default Optional<StoryCard> anotherState() {
        return card("de", null, "Der Fuchs");
    }

    private Slice<Entry> page(int limit, Optional<String> cursor) {
        var everything =
                new Query(Optional.empty(), Optional.empty(), Optional.empty(), limit, cursor);
        return model().find(everything).value();
    }

    private List<String> titles(
            @Nullable String language, @Nullable CefrLevel level, @Nullable String title) {
        return model().find(query(language, level, title)).value().items().stream()
                .map(Entry::title)
                .toList();
    }

    private static Query query(
            @Nullable String language, @Nullable CefrLevel level, @Nullable String title) {
        return new Query(
                Optional.ofNullable(language).map(Language::new),
                Optional.ofNullable(level),
                Optional.ofNullable(title),
                10,
                Optional.empty());
    }

    private static StoryId story(int number) {
        return new StoryId(new UUID(1, number));
    }

    private static Optional<StoryCard> card(
            String language, @Nullable CefrLevel level, String title) {
        var content =
                new StoryContent(
                        new Language(language),
                        level,
                        title,
                        List.of("Ana", "Ben"),
                        "CC BY 4.0",
                        "",
                        List.of(new Page("Había una vez…\n狐", 3), new Page("Fin.", 2)),
                        List.of(
                                new VocabularyEntry(
                                        "la vez", Map.of("en", "time", "de", "das Mal"))));
        return Optional.of(new StoryCard(3, content, now, now, Optional.empty()));
    }

    private static StoryCard retired(StoryCard card) {
        return new StoryCard(
                card.version(),
                card.content(),
                card.publishedAt(),
                card.revisedAt(),
                Optional.of(now));
    }
}
