package app.fabula.adapters.persistence.operation;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.completed;
import static app.fabula.application.progress.FactSamples.key;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.progress.JdbcReadings;
import app.fabula.adapters.persistence.shared.Cursors;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.Shadows.Tail;
import app.fabula.domain.progress.CompletionRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcShadowsIT {
    private static final String PROGRESS = "progress";
    private static final Tail NOTHING = (_, _) -> {};
    private static final String INDEXES =
            """
            select string_agg(indexname || ': ' || replace(indexdef, schemaname || '.', ''), '; ' order by indexname)
            from pg_indexes where tablename = 'progress_reading' and schemaname = 'public'
            """;

    private final ReadModelFixture fixture = new ReadModelFixture();
    private final JdbcShadows shadows = shadows("this release");
    private final JdbcReadings readings =
            new JdbcReadings(
                    fixture.jdbc,
                    fixture.snapshots,
                    new Cursors(fixture.jdbc),
                    CompletionRule.DEFAULT);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_is_folded_into_a_shadow_is_not_seen_before_the_swap_and_all_that_is_seen_after_it() {
        readings.save(Map.of(key(ana, 1), completed(1, "2026-03-01")));
        var indexes = texts(INDEXES);
        shadows.open(Set.of(PROGRESS));
        shadows.write(() -> save(2), Map.of(PROGRESS, 7L));
        assertThat(stories()).isEqualTo(1);

        shadows.swap(PROGRESS, (after, _) -> save(Math.toIntExact(after)));

        assertThat(readings.load(Set.of(key(ana, 1), key(ana, 2), key(ana, 7))).keySet())
                .containsExactlyInAnyOrder(key(ana, 2), key(ana, 7));
        assertThat(texts(INDEXES)).as("as migrations know them").isEqualTo(indexes);
        assertThat(shadows.open(Set.of(PROGRESS)))
                .as("begins anew")
                .isEqualTo(Map.of(PROGRESS, 0L));
    }

    @Test
    void a_swap_waits_for_who_reads_and_lets_others_read_meanwhile() throws Exception {
        shadows.open(Set.of(PROGRESS));
        try (var reader = fixture.database().pool().getConnection();
                var swapping = Executors.newVirtualThreadPerTaskExecutor()) {
            reader.setAutoCommit(false);
            try (var statement = reader.createStatement()) {
                statement.execute("lock table progress_reading in access share mode");
            }
            var swap = swapping.submit(() -> shadows.swap(PROGRESS, NOTHING));
            awaitWaiting("AccessExclusiveLock");
            assertThat(stories()).as("read while the swap waits or rests").isZero();
            assertThat(swap.isDone()).isFalse();
            reader.rollback();
            assertThat(swap.get()).isZero();
        }
    }

    private void awaitWaiting(String mode) {
        var waiting =
                "select count(*)::text from pg_locks where not granted and mode = '" + mode + "'";
        while (texts(waiting).contains("0")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void what_was_left_is_gone_on_with_by_the_same_release_only() {
        shadows.open(Set.of(PROGRESS));
        shadows.write(() -> save(2), Map.of(PROGRESS, 7L));
        assertThat(shadows("this release").open(Set.of(PROGRESS))).isEqualTo(Map.of(PROGRESS, 7L));
        assertThat(shadows("the next one").open(Set.of(PROGRESS))).isEqualTo(Map.of(PROGRESS, 0L));
        assertThat(texts("select count(*)::text from fabula_shadow.progress_reading"))
                .containsExactly("0");
    }

    @Test
    void what_fails_has_not_been_folded() {
        shadows.open(Set.of(PROGRESS));
        try {
            shadows.write(
                    () -> {
                        save(2);
                        throw new IllegalStateException("in the middle");
                    },
                    Map.of(PROGRESS, 7L));
        } catch (IllegalStateException expected) {
            assertThat(shadows.open(Set.of(PROGRESS))).isEqualTo(Map.of(PROGRESS, 0L));
        }
        assertThat(texts("select count(*)::text from fabula_shadow.progress_reading"))
                .containsExactly("0");
    }

    @Test
    void equal_rows_have_equal_digests_whatever_the_order_in_which_they_came() {
        readings.save(Map.of(key(ana, 1), completed(1, "2026-03-01")));
        readings.save(Map.of(key(ana, 2), completed(2, "2026-03-01")));
        shadows.open(Set.of(PROGRESS));
        shadows.write(() -> save(2), Map.of(PROGRESS, 3L));
        var comparison = shadows.compare(PROGRESS, (_, _) -> save(1));
        assertThat(comparison.isEqual()).isTrue();
        assertThat(comparison.live()).matches("[0-9a-f]{64}");
    }

    @Test
    void one_value_that_differs_is_a_difference() {
        readings.save(Map.of(key(ana, 1), completed(1, "2026-03-01")));
        shadows.open(Set.of(PROGRESS));
        shadows.write(() -> save(1), Map.of(PROGRESS, 3L));
        assertThat(shadows.compare(PROGRESS, NOTHING)).matches(Comparison::isEqual);
        fixture.jdbc.execute("update progress_reading set active_seconds = active_seconds + 1");
        assertThat(shadows.compare(PROGRESS, NOTHING)).matches(found -> !found.isEqual());
    }

    @Test
    void one_at_a_time_writes_shadows() {
        try (var turn = shadows.turn().orElseThrow()) {
            assertThat(turn).isNotNull();
            assertThat(shadows("another process").turn()).isEmpty();
        }
        shadows.turn().orElseThrow().close();
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
                        "cursor_key",
                        "event",
                        "event_tag",
                        "flyway_schema_history",
                        "instance",
                        "parked_sequence",
                        "projection_token",
                        "replay",
                        "shadow");
        assertThat(texts("select tablename from pg_tables where schemaname = 'public'"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ofProjections, others.stream()).toList());
    }

    private void save(int story) {
        readings.save(Map.of(key(ana, story), completed(story, "2026-03-01")));
    }

    private int stories() {
        return readings.load(Set.of(key(ana, 1), key(ana, 2))).size();
    }

    private List<String> texts(String query) {
        return fixture.jdbc.query(query, (row, _) -> row.getString(1));
    }

    private JdbcShadows shadows(String release) {
        return new JdbcShadows(
                fixture.database().pool(),
                fixture.jdbc,
                fixture.transactions,
                ReadModelFixture.TABLES,
                release);
    }
}
