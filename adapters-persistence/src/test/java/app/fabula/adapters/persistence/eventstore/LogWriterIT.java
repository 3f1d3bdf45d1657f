package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.AlreadyRecorded.Place;
import app.fabula.application.shared.Overloaded;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The writer in bad weather: every caller gets an answer, and it goes on when the sky clears. */
class LogWriterIT {
    private static final WaitingAppends.Limits SMALL = new WaitingAppends.Limits(10, 1 << 20, 100);

    private enum Cut {
        NONE,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private final AtomicReference<Cut> cut = new AtomicReference<>(Cut.NONE);
    private final EngineFixture store = new EngineFixture();
    private final AtomicBoolean outage = new AtomicBoolean();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<LogWriter> writers = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        writers.forEach(LogWriter::close);
        store.close();
    }

    @Test
    void more_than_may_wait_is_refused_at_once_and_what_waits_is_stored() throws Exception {
        var writer = writer(SMALL);
        var answers = new ArrayList<CompletableFuture<ConsistencyMarker>>();
        try (var someoneElse = store.holdingUp()) {
            for (var i = 0; i < 50; i++) {
                answers.add(submit(writer, append(i)));
            }
            assertThat(answers.stream().filter(CompletableFuture::isCompletedExceptionally))
                    .hasSizeGreaterThanOrEqualTo(30)
                    .allSatisfy(answer -> assertOverloaded(answer));
            someoneElse.rollback();
        }
        var stored =
                answers.stream()
                        .filter(answer -> answer.handle((_, failure) -> failure == null).join())
                        .count();
        assertThat(store.source(EventCriteria.havingAnyTag()).events()).hasSize((int) stored);
    }

    @Test
    void what_is_too_heavy_to_wait_is_refused_too() throws Exception {
        var writer = writer(new WaitingAppends.Limits(1_000, 2_000, 100));
        try (var someoneElse = store.holdingUp()) {
            var answers = new ArrayList<CompletableFuture<ConsistencyMarker>>();
            for (var i = 0; i < 30; i++) {
                answers.add(submit(writer, append(i)));
            }
            assertThat(answers.stream().filter(CompletableFuture::isCompletedExceptionally))
                    .isNotEmpty()
                    .allSatisfy(answer -> assertOverloaded(answer));
            someoneElse.rollback();
        }
    }

    @Test
    void an_outage_fails_a_batch_as_a_whole_and_is_over_when_it_is_over() throws Exception {
        var writer = writer(new WaitingAppends.Limits(1_000, 1 << 20, 1_000));
        outage.set(true);
        var answers = new ArrayList<CompletableFuture<ConsistencyMarker>>();
        for (var i = 0; i < 800; i++) {
            answers.add(submit(writer, append(i)));
        }
        for (var answer : answers) {
            assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(EventStoreException.class);
        }
        // One attempt for each batch, not one for each caller: a caller does not pay for the
        // others.
        assertThat(connections.get()).isLessThan(800);
        outage.set(false);
        assertThat(submit(writer, append(801)).get(10, TimeUnit.SECONDS)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void after_a_connection_cut_at_the_commit_who_tries_again_stores_once(boolean committed)
            throws Exception {
        var writer = writer(SMALL);
        var id = UUID.randomUUID();
        cut.set(committed ? Cut.AFTER_COMMIT : Cut.BEFORE_COMMIT);
        assertThatThrownBy(() -> submit(writer, append(id)).get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(EventStoreException.class);
        cut.set(Cut.NONE);
        var again = submit(writer, append(id));
        if (committed) {
            assertThatThrownBy(() -> again.get(10, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfSatisfying(
                            AlreadyRecorded.class,
                            known ->
                                    assertThat(known.places())
                                            .isEqualTo(
                                                    Map.of(
                                                            id,
                                                            new Place(1L, "test.Counted", null))));
        } else {
            assertThat(again.get(10, TimeUnit.SECONDS)).isNotNull();
        }
        assertThat(store.source(EventCriteria.havingAnyTag()).events())
                .extracting(EventMessage::identifier)
                .containsExactly(id.toString());
    }

    @Test
    void a_row_that_the_database_rejects_fails_its_own_caller_only() throws Exception {
        var writer = writer(new WaitingAppends.Limits(1_000, 1 << 20, 1_000));
        var answers = new ArrayList<CompletableFuture<ConsistencyMarker>>();
        try (var someoneElse = store.holdingUp()) {
            answers.add(submit(writer, append(1)));
            answers.add(submit(writer, unstorable()));
            answers.add(submit(writer, append(2)));
            someoneElse.rollback();
        }
        assertThat(answers.get(0).get(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(answers.get(2).get(10, TimeUnit.SECONDS)).isNotNull();
        assertThatThrownBy(() -> answers.get(1).join()).isInstanceOf(CompletionException.class);
        assertThat(store.source(EventCriteria.havingAnyTag()).numbers()).containsExactly(1, 2);
    }

    @Test
    void what_waits_at_the_end_is_answered() throws Exception {
        var writer = writer(SMALL);
        var answers = new ArrayList<CompletableFuture<ConsistencyMarker>>();
        try (var someoneElse = store.holdingUp()) {
            for (var i = 0; i < 5; i++) {
                answers.add(submit(writer, append(i)));
            }
            writer.close();
            someoneElse.rollback();
        }
        for (var answer : answers) {
            assertThat(answer.handle((_, _) -> true).get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void an_operator_sees_what_waits_and_what_was_committed_together() throws Exception {
        var writer = writer(new WaitingAppends.Limits(1_000, 1 << 20, 1_000));
        try (var someoneElse = store.holdingUp()) {
            var first = submit(writer, append(0));
            while (gauge("fabula.append.waiting") > 0) {
                Thread.onSpinWait(); // until the writer has taken it
            }
            writer.submit(append(1));
            var last = submit(writer, append(2));
            assertThat(gauge("fabula.append.waiting")).isEqualTo(2);
            assertThat(gauge("fabula.append.waiting.bytes")).isGreaterThan(400);
            someoneElse.rollback();
            first.get(10, TimeUnit.SECONDS);
            last.get(10, TimeUnit.SECONDS);
        }
        var batches = meters.get("fabula.append.batch").summary();
        assertThat(batches.count()).isEqualTo(2);
        assertThat(batches.totalAmount()).isEqualTo(3);
        assertThat(gauge("fabula.append.waiting.bytes")).isZero();
        assertThat(writer.isWriting()).isTrue();
        writer.close();
        assertThat(writer.isWriting()).isFalse();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private static void assertOverloaded(CompletableFuture<ConsistencyMarker> answer) {
        assertThatThrownBy(answer::join).hasCauseInstanceOf(Overloaded.class);
    }

    private static CompletableFuture<ConsistencyMarker> submit(LogWriter writer, Append append) {
        writer.submit(append);
        return append.done();
    }

    private static Append append(int number) {
        return append(counted(number));
    }

    private static Append append(UUID id) {
        return append(counted(id, 1));
    }

    private static Append append(TaggedEventMessage<?> event) {
        return new Append(
                AppendCondition.none(),
                List.of(NewEvent.of(event, new JacksonConverter(EventJson.mapper()))));
    }

    /** Of a year that PostgreSQL does not have. */
    private static Append unstorable() {
        var event = append(0).events().getFirst();
        return new Append(
                AppendCondition.none(),
                List.of(
                        new NewEvent(
                                event.id(),
                                event.name(),
                                event.version(),
                                event.tags(),
                                event.payload(),
                                java.time.Instant.MAX,
                                event.correlation(),
                                null)));
    }

    private LogWriter writer(WaitingAppends.Limits limits) {
        var writer =
                new LogWriter(
                        weather(),
                        InstantSource.system(),
                        _ -> {},
                        limits,
                        new AppendMetrics(meters));
        writers.add(writer);
        writer.start();
        return writer;
    }

    private DataSource weather() {
        return new DelegatingDataSource(store.pool()) {
            @Override
            public Connection getConnection() throws SQLException {
                connections.incrementAndGet();
                if (outage.get()) {
                    throw new SQLException("no connection", "08001");
                }
                return cut.get() == Cut.NONE
                        ? super.getConnection()
                        : cutAtCommit(super.getConnection(), cut.get());
            }
        };
    }

    /** The answer to a commit is lost, whether it has come about or not. */
    private static Connection cutAtCommit(Connection connection, Cut when) {
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            if (!method.getName().equals("commit")) {
                                return method.invoke(connection, arguments);
                            }
                            if (when == Cut.AFTER_COMMIT) {
                                connection.commit();
                            }
                            throw new SQLException("connection lost", "08006");
                        });
    }
}
