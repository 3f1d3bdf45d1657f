package app.fabula.adapters.persistence.catalog;

import static app.fabula.adapters.persistence.shared.ReadModelFixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.catalog.StoryCard;
import app.fabula.application.catalog.StoryShelf.Entry;
import app.fabula.application.catalog.StoryShelf.Query;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.ReadModelContract;
import app.fabula.application.shared.Slice;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcStoryShelfIT implements ReadModelContract<StoryId, Optional<StoryCard>> {
    private static final ReadModelFixture fixture = new ReadModelFixture();
    private static final Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private final JdbcStoryShelf shelf =
            new JdbcStoryShelf(fixture.jdbc, fixture.snapshots, fixture.cursors);

    @AfterEach
    void clear() {
        fixture.empty(JdbcStoryShelf.TABLES);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void stories_are_found_by_language_level_and_part_of_the_title() {
        shelf.save(
                Map.of(
                        story(1), card("es", CefrLevel.A1, "El Ni\u00f1o"),
                        story(2), card("es", null, "El nin\u0303o alto"),
                        story(3), card("de", CefrLevel.A1, "Der Junge")));
        assertThat(titles(query("es", null, null)))
                .containsExactly("El Niño", "El nin\u0303o alto");
        assertThat(titles(query(null, CefrLevel.A1, null))).containsExactly("Der Junge", "El Niño");
        // Composed or decomposed, in capitals or not; and no character is a wildcard.
        assertThat(titles(query(null, null, "NIN\u0303O"))).hasSize(2);
        assertThat(titles(query(null, null, "%"))).isEmpty();
        assertThat(titles(query("fr", null, null))).isEmpty();
    }

    @Test
    void a_retired_story_is_off_the_list_and_still_known() {
        var retired =
                card("es", null, "El zorro")
                        .map(c ->
                                new StoryCard(
                                        c.version(),
                                        c.content(),
                                        c.publishedAt(),
                                        c.revisedAt(),
                                        Optional.of(now)));
        shelf.save(Map.of(story(1), retired));
        assertThat(titles(query(null, null, null))).isEmpty();
        assertThat(shelf.get(story(1)).value()).isEqualTo(retired);
        assertThat(shelf.get(story(2)).value()).isEmpty();
    }

    @Test
    void slices_stay_stable_while_stories_come_in() {
        shelf.save(
                Map.of(
                        story(1),
                        card("es", null, "b"),
                        story(2),
                        card("es", null, "b"),
                        story(3),
                        card("es", null, "d")));
        var first =
                find(
                        new Query(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                2,
                                Optional.empty()));
        shelf.save(Map.of(story(4), card("es", null, "a"), story(5), card("es", null, "c")));
        var second =
                find(
                        new Query(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                2,
                                first.next()));
        assertThat(first.items()).extracting(Entry::story).containsExactly(story(1), story(2));
        assertThat(second.items()).extracting(Entry::story).containsExactly(story(5), story(3));
        assertThat(second.next()).isEmpty();
    }

    private List<String> titles(Query query) {
        return find(query).items().stream().map(Entry::title).toList();
    }

    private Slice<Entry> find(Query query) {
        return shelf.find(query).value();
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

    private static Optional<StoryCard> card(
            String language, @Nullable CefrLevel level, String title) {
        var content =
                new StoryContent(
                        new Language(language),
                        level,
                        title,
                        List.of("Ana"),
                        "CC BY 4.0",
                        "",
                        List.of(new Page("Había una vez…\n狐", 3)),
                        List.of(
                                new VocabularyEntry(
                                        "la vez", Map.of("en", "time", "de", "das Mal"))));
        return Optional.of(new StoryCard(1, content, now, now, Optional.empty()));
    }

    @Override
    public ReadModel<StoryId, Optional<StoryCard>> model() {
        return shelf;
    }

    @Override
    public StoryId aKey() {
        return story(1);
    }

    @Override
    public StoryId anotherKey() {
        return story(2);
    }

    @Override
    public Optional<StoryCard> aState() {
        return card("es", CefrLevel.A1, "El zorro");
    }

    @Override
    public Optional<StoryCard> anotherState() {
        return card("de", null, "Der Fuchs");
    }
}
