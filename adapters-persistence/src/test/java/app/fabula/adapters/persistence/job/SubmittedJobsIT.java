package app.fabula.adapters.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.adapters.persistence.shared.SignedCursors;
import app.fabula.adapters.persistence.shared.TestDatabase;
import app.fabula.application.job.Apart;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.job.JobKind;
import app.fabula.application.job.JobRun;
import app.fabula.application.job.Step;
import app.fabula.domain.shared.LearnerId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Timeout(60)
class SubmittedJobsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofMillis(5);

    /** Nobody is taken for dead for being slow. */
    private static final Pace CALM = new Pace(SOON, PATIENCE, SOON);

    private static final Pace HASTY = new Pace(SOON, Duration.ofMillis(50), SOON);
    private static final int STEPS = 5;

    private final TestDatabase database = new TestDatabase();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.pool());
    private final Queue<String> runs = new ConcurrentLinkedQueue<>();
    private final UUID id = UUID.randomUUID();

    SubmittedJobsIT() {
        jdbc.execute("create table outcome (number int primary key)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Each step writes a row; one that is done twice would break the key. */
    private record Count(JdbcTemplate jdbc, IntConsumer meanwhile) implements JobKind {
        @Override
        public String name() {
            return "count";
        }

        @Override
        public long total(Map<String, String> parameters) {
            return STEPS;
        }

        @Override
        public Step next(UUID job, Map<String, String> parameters, Optional<String> place) {
            var number = place.map(Integer::valueOf).orElse(0) + 1;
            meanwhile.accept(number);
            return new Step(
                    Optional.of(number).filter(n -> n < STEPS).map(n -> Integer.toString(n)),
                    1,
                    () -> jdbc.update("insert into outcome values (?)", number));
        }
    }

    /** Two learners at a time, four in all. */
    private record Greetings(IntConsumer meanwhile) implements JobKind {
        @Override
        public String name() {
            return "greetings";
        }

        @Override
        public long total(Map<String, String> parameters) {
            return 4;
        }

        @Override
        public Step next(UUID job, Map<String, String> parameters, Optional<String> place) {
            return step(place, Apart.not());
        }

        @Override
        public Optional<Step> nextApart(
                UUID job, Map<String, String> parameters, Optional<String> place, Apart apart) {
            return Optional.of(step(place, apart));
        }

        private Step step(Optional<String> place, Apart apart) {
            var first = place.map(Integer::valueOf).orElse(1);
            apart.run(learner(first), () -> meanwhile.accept(first));
            apart.run(learner(first + 1), () -> meanwhile.accept(first + 1));
            return Step.of(first == 1 ? Optional.of("3") : Optional.empty(), 2);
        }
    }

    @Test
    void one_who_was_passed_over_is_remembered_once_where_the_instance_dies_in_the_middle() {
        var end = new CountDownLatch(1);
        var dying = database.connect();
        IntConsumer fails =
                number -> {
                    if (number == 3) {
                        throw new IllegalStateException("for a test");
                    }
                };
        IntConsumer blocks =
                number -> {
                    if (number == 4) {
                        runs.add("one 4");
                        until(end);
                    }
                };
        try (var one = start(dying, "one", fails.andThen(blocks), HASTY)) {
            one.submit(id, "greetings", Map.of());
            await(() -> runs.contains("one 4"));
            try (var two = start(database.pool(), "two", fails, HASTY)) {
                dying.close();
                awaitState(two, Job.State.DONE);
                var job = two.find(id).orElseThrow();
                assertThat(job.done()).isEqualTo(4);
                assertThat(job.failed()).isOne();
                assertThat(job.attempts()).isZero();
                assertThat(two.failedLearners(id, 9))
                        .extracting(FailedLearner::learner)
                        .containsExactly(learner(3));
            }
            end.countDown();
        }
    }

    @Test
    void a_job_is_done_by_one_of_two_instances_and_then_nothing_is_left_in_the_queue() {
        try (var one = start(database.pool(), "one", _ -> runs.add("one"));
                var _ = start(database.pool(), "two", _ -> runs.add("two"))) {
            assertThat(one.submit(id, "count", Map.of()).state()).isEqualTo(Job.State.QUEUED);
            awaitState(one, Job.State.DONE);
            assertThat(one.find(id).orElseThrow().done()).isEqualTo(STEPS);
            assertThat(one.find(id).orElseThrow().total()).contains((long) STEPS);
            assertThat(outcomes()).isEqualTo(STEPS);
            await(() -> due() == 0);
            assertThat(runs).hasSize(STEPS);

            one.submit(id, "count", Map.of());
            assertThat(due()).isZero();
        }
    }

    @Test
    void a_job_goes_on_elsewhere_when_its_instance_dies_in_the_middle() {
        var end = new CountDownLatch(1);
        var dying = database.connect();
        try (var one =
                start(
                        dying,
                        "one",
                        number -> {
                            runs.add("one " + number);
                            if (number == 3) {
                                until(end);
                            }
                        },
                        HASTY)) {
            one.submit(id, "count", Map.of());
            await(() -> runs.contains("one 3"));
            try (var two =
                    start(database.pool(), "two", number -> runs.add("two " + number), HASTY)) {
                dying.close();
                awaitState(two, Job.State.DONE);
                assertThat(runs)
                        .containsExactly("one 1", "one 2", "one 3", "two 3", "two 4", "two 5");
                assertThat(outcomes()).isEqualTo(STEPS);
            }
            end.countDown();
        }
    }

    @Test
    @SuppressWarnings("try") // it is closed before the other one is
    void a_job_goes_on_elsewhere_when_its_instance_stops() {
        var never = new CountDownLatch(1);
        try (var one =
                start(
                        database.pool(),
                        "one",
                        number -> {
                            runs.add("one " + number);
                            if (number == 3) {
                                until(never);
                            }
                        })) {
            one.submit(id, "count", Map.of());
            await(() -> runs.contains("one 3"));
            one.close();
            assertThat(picked()).isZero();
            assertThat(count("select from submitted_job_due where last_failure is null")).isOne();
            try (var two = start(database.pool(), "two", number -> runs.add("two " + number))) {
                awaitState(two, Job.State.DONE);
                assertThat(runs).endsWith("two 3", "two 4", "two 5");
                assertThat(two.find(id).orElseThrow().attempts()).isZero();
            }
        }
    }

    @Test
    void a_job_that_fails_is_tried_again_then_given_up_and_goes_on_when_it_is_resumed() {
        try (var jobs =
                start(
                        database.pool(),
                        "one",
                        number -> {
                            runs.add("" + number);
                            if (number == 2 && runs.size() <= 1 + JobRun.MOST_ATTEMPTS) {
                                throw new IllegalStateException("for a test");
                            }
                        })) {
            jobs.submit(id, "count", Map.of());
            awaitState(jobs, Job.State.FAILED);
            assertThat(runs).containsExactly("1", "2", "2", "2", "2", "2");
            await(() -> due() == 0);

            assertThat(jobs.resume(id).orElseThrow().state()).isNotEqualTo(Job.State.FAILED);
            awaitState(jobs, Job.State.DONE);
            assertThat(runs).containsExactly("1", "2", "2", "2", "2", "2", "2", "3", "4", "5");
        }
    }

    /** Three failures at the second step say nothing about the fourth. */
    @Test
    void the_wait_after_a_failure_begins_anew_at_another_place() {
        var end = new CountDownLatch(1);
        var pace = new Pace(SOON, PATIENCE, Duration.ofMillis(40));
        try (var jobs =
                start(
                        database.pool(),
                        "one",
                        number -> {
                            runs.add("" + number);
                            if (runs.size() == 8) {
                                until(end);
                            }
                            if (number == 4 || (number == 2 && runs.size() <= 4)) {
                                throw new IllegalStateException("for a test");
                            }
                        },
                        pace)) {
            jobs.submit(id, "count", Map.of());
            await(() -> runs.size() == 8);
            assertThat(runs).containsExactly("1", "2", "2", "2", "2", "3", "4", "4");
            assertThat(waited()).isEqualTo(40);
            end.countDown();
        }
    }

    @Test
    void each_wait_at_a_place_is_half_as_long_again() {
        var pace = new Pace(SOON, SOON, Duration.ofSeconds(4));
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(pace::before))
                .extracting(Duration::toMillis)
                .containsExactly(4_000L, 4_000L, 6_000L, 9_000L, 13_500L);
    }

    @Test
    void a_job_that_is_stopped_in_a_step_goes_on_with_that_step_when_it_is_resumed() {
        var go = new CountDownLatch(1);
        try (var jobs =
                start(
                        database.pool(),
                        "one",
                        number -> {
                            runs.add("" + number);
                            if (runs.size() == 2) {
                                until(go);
                            }
                        })) {
            jobs.submit(id, "count", Map.of());
            await(() -> runs.contains("2"));
            assertThat(jobs.stop(id).orElseThrow().state()).isEqualTo(Job.State.STOPPED);
            go.countDown();
            await(() -> due() == 0);
            assertThat(outcomes()).isOne();

            jobs.resume(id);
            awaitState(jobs, Job.State.DONE);
            assertThat(runs).containsExactly("1", "2", "2", "3", "4", "5");
        }
    }

    @Test
    void a_job_that_is_forgotten_in_a_step_keeps_nothing_of_it_and_leaves_the_queue() {
        var go = new CountDownLatch(1);
        try (var one =
                        start(
                                database.pool(),
                                "one",
                                number -> {
                                    runs.add("" + number);
                                    if (runs.size() == 2) {
                                        until(go);
                                    }
                                });
                var two = idle("two")) {
            one.submit(id, "count", Map.of());
            await(() -> runs.contains("2"));
            assertThat(two.forget(id)).isTrue();
            assertThat(one.find(id)).isEmpty();
            go.countDown();
            await(() -> due() == 0);
            assertThat(outcomes()).isOne();
            assertThat(runs).containsExactly("1", "2");
            assertThat(one.forget(id)).isFalse();
        }
    }

    @Test
    void a_job_that_is_forgotten_in_the_queue_is_never_begun() {
        try (var asking = idle("one")) {
            asking.submit(id, "count", Map.of());
            asking.forget(id);
            assertThat(due()).isOne();
            try (var _ = start(database.pool(), "two", number -> runs.add("" + number))) {
                await(() -> due() == 0);
                assertThat(runs).isEmpty();
            }
        }
    }

    /** Stopped and resumed before the run of before has noticed: both go on, and no step twice. */
    @Test
    void a_job_may_be_stopped_and_resumed_at_once() {
        try (var jobs = start(database.pool(), "one", _ -> {})) {
            jobs.submit(id, "count", Map.of());
            for (var again = 0; again < 20; again++) {
                jobs.stop(id);
                jobs.resume(id);
            }
            awaitState(jobs, Job.State.DONE);
            assertThat(outcomes()).isEqualTo(STEPS);
            await(() -> due() == 0);
        }
    }

    @Test
    void jobs_of_one_kind_that_take_all_day_hold_none_of_another_up() {
        var end = new CountDownLatch(1);
        try (var jobs = start(database.pool(), "one", _ -> {}, CALM, _ -> until(end))) {
            for (var more = 0; more < 4; more++) {
                jobs.submit(UUID.randomUUID(), "greetings", Map.of());
            }
            await(() -> picked() == 2);
            jobs.submit(id, "count", Map.of());
            awaitState(jobs, Job.State.DONE);
            assertThat(jobs.open("greetings")).isEqualTo(4);
            end.countDown();
            await(() -> due() == 0);
        }
    }

    @Test
    void a_job_of_a_transaction_that_fails_was_never_queued() {
        try (var jobs = start(database.pool(), "one", _ -> {})) {
            var transaction = new TransactionTemplate(new JdbcTransactionManager(database.pool()));
            transaction.executeWithoutResult(status -> {
                jobs.submit(id, "count", Map.of());
                status.setRollbackOnly();
            });
            assertThat(due()).isZero();
            assertThat(jobs.list(JobFilter.ALL, 9, Optional.empty()).items()).isEmpty();
        }
    }

    @Test
    void an_unknown_kind_is_a_mistake_of_ours() {
        try (var jobs = start(database.pool(), "one", _ -> {})) {
            assertThatThrownBy(() -> jobs.submit(id, "cuont", Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cuont");
        }
    }

    private SubmittedJobs start(DataSource pool, String node, IntConsumer meanwhile) {
        return start(pool, node, meanwhile, CALM);
    }

    private SubmittedJobs start(DataSource pool, String node, IntConsumer meanwhile, Pace pace) {
        return start(pool, node, meanwhile, pace, meanwhile);
    }

    private SubmittedJobs start(
            DataSource pool, String node, IntConsumer counts, Pace pace, IntConsumer greets) {
        var jobs = jobs(pool, node, counts, pace, greets);
        jobs.start();
        return jobs;
    }

    /** One that takes orders and does none. */
    private SubmittedJobs idle(String node) {
        return jobs(database.pool(), node, _ -> {}, CALM, _ -> {});
    }

    private static SubmittedJobs jobs(
            DataSource pool, String node, IntConsumer counts, Pace pace, IntConsumer greets) {
        var here = new JdbcTemplate(pool);
        var transactions = new JdbcTransactionManager(pool);
        var ledger =
                new JdbcJobLedger(JdbcClient.create(here), transactions, new SignedCursors(here));
        return new SubmittedJobs(
                pool,
                transactions,
                ledger,
                List.of(new Count(here, counts), new Greetings(greets)),
                InstantSource.system(),
                node,
                2,
                pace);
    }

    private void awaitState(SubmittedJobs jobs, Job.State state) {
        await(() -> jobs.find(id).orElseThrow().state() == state);
    }

    private int outcomes() {
        return count("select from outcome");
    }

    private int due() {
        return count("select from submitted_job_due");
    }

    private int picked() {
        return count("select from submitted_job_due where picked");
    }

    /** Milliseconds between the last failure and the attempt after it. */
    private long waited() {
        return jdbc.queryForList(
                        """
                        select round(extract(epoch from execution_time - last_failure) * 1000)::bigint from submitted_job_due
                        """,
                        Long.class)
                .getFirst();
    }

    private int count(String query) {
        return jdbc.query(query, (_, _) -> 1).size();
    }

    private static LearnerId learner(int number) {
        return new LearnerId(new UUID(1, number));
    }

    private static void until(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("cut off", e);
        }
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
