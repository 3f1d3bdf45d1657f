package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.EventLogContract;
import app.fabula.application.shared.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcEventLogIT implements EventLogContract {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final EngineFixture store = new EngineFixture();
    private final EventLog log = store.eventLog();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public EventLog log() {
        return log;
    }

    @Override
    public void append(String... tags) {
        store.append(counted(1, Stream.of(tags).map(JdbcEventLogIT::tag).toArray(Tag[]::new)))
                .join();
    }

    @Test
    void what_is_large_comes_in_parts_and_each_has_one_at_least() {
        var text = "x".repeat(5 << 20);
        for (var i = 0; i < 4; i++) {
            store.append(noted(text)).join();
        }
        assertThat(log.between(0, 4, 100)).extracting(Recorded::position).containsExactly(1L, 2L);
        assertThat(log.between(2, 4, 100)).extracting(Recorded::position).containsExactly(3L, 4L);
        assertThat(log.between(0, 4, 1)).extracting(Recorded::position).containsExactly(1L);
    }

    @Test
    void who_is_behind_records_after_what_somebody_asked_about() {
        var late = store.engine(InstantSource.fixed(NOON.minusSeconds(5)));
        append(late);
        var asked = store.eventLog(InstantSource.fixed(NOON));
        assertThat(asked.positionAt(NOON)).isEqualTo(1);
        append(late);
        assertThat(asked.positionAt(NOON)).isEqualTo(1);
        assertThat(log.between(0, 2, 2))
                .extracting(Recorded::recordedAt)
                .containsExactly(NOON.minusSeconds(5), NOON.plusNanos(1_000));
    }

    @Test
    void an_instant_to_come_stays_open() {
        var asked = store.eventLog(InstantSource.fixed(NOON));
        assertThat(asked.positionAt(NOON.plusSeconds(1))).isZero();
        append(store.engine(InstantSource.fixed(NOON)));
        assertThat(asked.positionAt(NOON.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void who_asks_about_this_moment_waits_for_the_append_under_way() throws Exception {
        CompletableFuture<Long> position;
        try (var appending = store.holdingUp()) {
            position = CompletableFuture.supplyAsync(() -> log.positionAt(Instant.now()));
            while (!isWaitedFor(appending)) {
                Thread.onSpinWait();
            }
            assertThat(position).isNotDone();
            appending.commit();
        }
        assertThat(position.join()).isZero();
    }

    private static boolean isWaitedFor(Connection appending) throws SQLException {
        try (var statement = appending.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select from pg_locks join pg_database on oid = database
                                where datname = current_database() and locktype = 'advisory' and not granted
                                """)) {
            return rows.next();
        }
    }

    private static void append(PostgresEventStorageEngine engine) {
        EngineFixture.append(engine, AppendCondition.none(), counted(1)).join();
    }

    private static Tag tag(String text) {
        var colon = text.indexOf(':');
        return Tag.of(text.substring(0, colon), text.substring(colon + 1));
    }
}
