package app.fabula.adapters.persistence.operation;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.completed;
import static app.fabula.application.progress.FactSamples.key;
import static app.fabula.application.progress.FactSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.progress.JdbcJournal;
import app.fabula.adapters.persistence.progress.JdbcReadings;
import app.fabula.adapters.persistence.shared.JdbcProjectionStore;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.adapters.persistence.shared.SignedCursors;
import app.fabula.application.operation.Shadows;
import app.fabula.application.operation.ShadowsContract;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.progress.JournalEntry.Outcome;
import app.fabula.application.progress.JournalProjection;
import app.fabula.application.statistics.StatisticsProjection;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.CompletionRule;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcShadowsIT implements ShadowsContract {
    private static final String PROGRESS = "progress";
    private static final int READERS = 32;
    private static final String INDEXES =
            """
            select string_agg(indexname || ': ' || replace(indexdef, schemaname || '.', ''), '; ' order by indexname)
            from pg_indexes where tablename = 'progress_reading' and schemaname = 'public'
            """;

    private final ReadModelFixture fixture = new ReadModelFixture();
    private final Shadows shadows = ofRelease("this release");
    private final JdbcReadings readings =
            new JdbcReadings(
                    fixture.jdbc,
                    fixture.snapshots,
                    new SignedCursors(fixture.jdbc),
                    CompletionRule.DEFAULT);

    @BeforeEach
    void begin() {
        comeTo(7);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public Shadows shadows() {
        return shadows;
    }

    @Override
    public Shadows ofRelease(String release) {
        return new JdbcShadows(
                fixture.database().pool(),
                fixture.jdbc,
                fixture.transactions,
                ReadModelFixture.TABLES,
                new JdbcProjectionStore(fixture.jdbc),
                release);
    }

    @Override
    public String model() {
        return PROGRESS;
    }

    /** Of the reading of a story. */
    @Override
    public void save(int story) {
        readings.save(Map.of(key(ana, story), completed(story, "2026-03-01")));
    }

    @Override
    public List<Integer> seen() {
        return IntStream.rangeClosed(1, 7)
                .filter(story -> !readings.load(Set.of(key(ana, story))).isEmpty())
                .boxed()
                .toList();
    }

    @Override
    public void comeTo(long position) {
        fixture.comeTo(PROGRESS, position);
    }

    @Test
    void a_swap_leaves_the_indexes_as_migrations_know_them() {
        var indexes = texts(INDEXES);
        shadows.open(Set.of(PROGRESS));
        shadows.swap(PROGRESS, PATIENCE, NOTHING);
        assertThat(texts(INDEXES)).isEqualTo(indexes);
    }

    @Test
    void a_digest_is_sha_256_of_every_value() {
        save(1);
        shadows.open(Set.of(PROGRESS));
        var before = shadows.compare(PROGRESS, _ -> save(1));
        assertThat(before.live()).matches("[0-9a-f]{64}").isEqualTo(before.rebuilt());
        fixture.jdbc.execute("update progress_reading set active_seconds = active_seconds + 1");
        var after = shadows.compare(PROGRESS, NOTHING);
        assertThat(after.live()).isNotEqualTo(before.live());
        assertThat(after.rebuilt()).isEqualTo(before.rebuilt());
    }

    @Test
    void a_digest_has_every_table_of_a_projection() {
        fixture.comeTo(StatisticsProjection.NAME, 7);
        shadows.open(Set.of(StatisticsProjection.NAME));
        var before = shadows.compare(StatisticsProjection.NAME, NOTHING).live();
        fixture.jdbc.execute(
                """
                insert into statistics_correction
                values (gen_random_uuid(), '2026-03-02', now(), gen_random_uuid(), 'LATE', '')
                """);
        assertThat(shadows.compare(StatisticsProjection.NAME, NOTHING).live()).isNotEqualTo(before);
    }

    @Test
    void a_digest_does_not_tell_when_something_was_recorded() {
        var page = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var key = new ActivityKey(ana, page.occurrence().activity());
        var entry = new JournalEntry(page, Instant.EPOCH, Outcome.ACCEPTED, Optional.empty());
        new JdbcJournal(fixture.jdbc, fixture.snapshots, fixture.cursors)
                .save(Map.of(key, Optional.of(entry)));
        fixture.comeTo(JournalProjection.NAME, 7);
        shadows.open(Set.of(JournalProjection.NAME));
        var before = shadows.compare(JournalProjection.NAME, NOTHING).live();
        fixture.jdbc.execute("update journal_activity set recorded_at = now()");
        assertThat(shadows.compare(JournalProjection.NAME, NOTHING).live()).isEqualTo(before);
        fixture.jdbc.execute("update journal_activity set occurred_at = now()");
        assertThat(shadows.compare(JournalProjection.NAME, NOTHING).live()).isNotEqualTo(before);
    }

    @Test
    void a_swap_gives_way_to_who_reads() throws SQLException {
        shadows.open(Set.of(PROGRESS));
        try (var reader = fixture.database().pool().getConnection()) {
            reader.setAutoCommit(false);
            try (var statement = reader.createStatement()) {
                statement.execute("lock table progress_reading in access share mode");
            }
            assertThat(shadows.swap(PROGRESS, PATIENCE, NOTHING)).isEmpty();
            reader.rollback();
        }
        assertThat(shadows.swap(PROGRESS, PATIENCE, NOTHING)).hasValue(7);
    }

    /** Each that waited would hold a connection; the log is read with one more. */
    @Test
    void nobody_who_reads_waits_while_the_tail_is_folded() {
        shadows.open(Set.of(PROGRESS));
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var found =
                    shadows.swap(
                            PROGRESS,
                            PATIENCE,
                            _ -> {
                                readAtOnce(readers);
                                save(2);
                            });
            assertThat(found).hasValue(7);
            assertThat(seen()).containsExactly(2);
        }
    }

    private void readAtOnce(ExecutorService readers) {
        Callable<List<Integer>> look = () -> fixture.snapshots.read(PROGRESS, this::seen).value();
        Stream.generate(() -> readers.submit(look))
                .limit(READERS)
                .toList()
                .forEach(seen -> assertThat(seen).succeedsWithin(Duration.ofSeconds(10)));
    }

    /** A table that nobody names would be left behind by every replay. */
    @Test
    void every_table_is_the_logs_or_one_projections() {
        var ofProjections =
                ReadModelFixture.TABLES.stream()
                        .map(ProjectionTables::tables)
                        .flatMap(List::stream);
        var others =
                List.of(
                        "api_key_use",
                        // Of older releases, which may still run beside this one.
                        "achievement_day",
                        "achievement_reading",
                        // Of this one.
                        "achievement_rule_trial",
                        "closed_instant",
                        "cursor_key",
                        "error_group",
                        "event",
                        "event_tag",
                        "flyway_schema_history",
                        "instance",
                        "job",
                        "kept_report",
                        "streak_due",
                        "keyed_request",
                        "parked_sequence",
                        "projection_token",
                        "replay",
                        "shadow",
                        "submitted_job",
                        "submitted_job_due",
                        "submitted_job_failure");
        assertThat(texts("select tablename from pg_tables where schemaname = 'public'"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ofProjections, others.stream()).toList());
    }

    private List<String> texts(String query) {
        return fixture.jdbc.query(query, (row, _) -> row.getString(1));
    }
}
