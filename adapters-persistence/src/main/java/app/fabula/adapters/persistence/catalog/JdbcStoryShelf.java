package app.fabula.adapters.persistence.catalog;

import app.fabula.adapters.persistence.shared.Cursor;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.application.catalog.StoriesProjection;
import app.fabula.application.catalog.StoryCard;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Likeness;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class JdbcStoryShelf implements StoryShelf {
    public static final ProjectionTables TABLES =
            new ProjectionTables(StoriesProjection.NAME, List.of("story"));

    private static final String FIND =
            """
            select story_id, language, level, title, search, authors, licence, version, pages, words
            from story
            where not retired
              and (cast(:language as text) is null or language = :language)
              and (cast(:level as text) is null or level = :level)
              and (cast(:title as text) is null or strpos(search, :title) > 0)
              and (cast(:afterId as uuid) is null or (search, story_id) > (:afterTitle, cast(:afterId as uuid)))
            order by search, story_id
            limit :limit
            """;

    private static final String ENTRIES =
            """
            select story_id, language, level, title, search, authors, licence, version, pages, words
            from story where story_id = any (cast(:ids as uuid[]))
            """;

    private static final String SAVE =
            """
            insert into story (story_id, language, level, title, search, authors, licence, version,
                               pages, words, retired, card)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (story_id) do update
            set language = excluded.language, level = excluded.level, title = excluded.title,
                search = excluded.search, authors = excluded.authors, licence = excluded.licence,
                version = excluded.version, pages = excluded.pages, words = excluded.words,
                retired = excluded.retired, card = excluded.card
            """;

    private record Row(Cursor cursor, Entry entry) {}

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Snapshots snapshots;
    private final Cursors cursors;

    public JdbcStoryShelf(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
        this.snapshots = snapshots;
        this.cursors = cursors;
    }

    @Override
    public Shown<Slice<Entry>> find(Query query) {
        var after =
                query.cursor().map(text -> Cursor.at(cursors.read(StoriesProjection.NAME, text)));
        return snapshots.read(
                StoriesProjection.NAME,
                () -> {
                    var rows =
                            jdbc.sql(FIND)
                                    .param(
                                            "language",
                                            query.language().map(Language::tag).orElse(null))
                                    .param("level", query.level().map(CefrLevel::name).orElse(null))
                                    .param(
                                            "title",
                                            query.title().map(Likeness::caseless).orElse(null))
                                    .param("afterTitle", after.map(Cursor::key).orElse(null))
                                    .param("afterId", after.map(Cursor::id).orElse(null))
                                    .param("limit", query.limit() + 1)
                                    .query((row, _) -> row(row))
                                    .list();
                    return slice(rows, query.limit());
                });
    }

    @Override
    public Shown<Optional<StoryCard>> get(StoryId story) {
        return snapshots.read(
                StoriesProjection.NAME,
                () -> Optional.ofNullable(load(Set.of(story)).get(story)).flatMap(card -> card));
    }

    @Override
    public List<Entry> entries(Set<StoryId> stories) {
        return jdbc.sql(ENTRIES)
                .param("ids", stories.stream().map(StoryId::toString).toArray(String[]::new))
                .query((row, _) -> row(row).entry())
                .list();
    }

    @Override
    public Map<StoryId, Optional<StoryCard>> load(Set<StoryId> stories) {
        var cards = new HashMap<StoryId, Optional<StoryCard>>();
        jdbc.sql("select story_id, card from story where story_id in (:ids)")
                .param("ids", stories.stream().map(StoryId::value).toList())
                .query(row -> {
                    cards.put(
                            new StoryId(row.getObject("story_id", UUID.class)),
                            Optional.of(card(row)));
                });
        return cards;
    }

    @Override
    public void save(Map<StoryId, Optional<StoryCard>> cards) {
        var rows =
                cards.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(card -> columns(entry.getKey(), card)))
                        .toList();
        batches.batchUpdate(SAVE, rows);
    }

    private static Object[] columns(StoryId story, StoryCard card) {
        var content = card.content();
        return new Object[] {
            story.value(),
            content.language().tag(),
            content.level() == null ? null : content.level().name(),
            content.title(),
            Likeness.caseless(content.title()),
            content.authors().toArray(String[]::new),
            content.licence(),
            card.version(),
            content.pages().size(),
            content.words(),
            card.retiredAt().isPresent(),
            StateJson.write(card)
        };
    }

    private Slice<Entry> slice(List<Row> rows, int limit) {
        return Slice.of(
                        rows,
                        limit,
                        last -> cursors.write(StoriesProjection.NAME, last.cursor().place()))
                .map(Row::entry);
    }

    /** Without the card, which holds every page. */
    private static Row row(ResultSet row) throws SQLException {
        var id = row.getObject("story_id", UUID.class);
        return new Row(
                new Cursor(row.getString("search"), id),
                new Entry(
                        new StoryId(id),
                        new Language(row.getString("language")),
                        Optional.ofNullable(row.getString("level")).map(CefrLevel::valueOf),
                        row.getString("title"),
                        List.of((String[]) row.getArray("authors").getArray()),
                        row.getString("licence"),
                        row.getInt("version"),
                        row.getInt("pages"),
                        row.getInt("words")));
    }

    private static StoryCard card(ResultSet row) throws SQLException {
        return StateJson.read(row.getString("card"), StoryCard.class);
    }
}
