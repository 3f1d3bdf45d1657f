package app.fabula.adapters.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.operation.RecurringJobs.Pace;
import app.fabula.adapters.persistence.shared.TestDatabase;
import app.fabula.application.shared.RecurringJob;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

@Timeout(60)
class RecurringJobsIT {
    private static final Duration OFTEN = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pace QUICK = new Pace(Duration.ofMillis(5), Duration.ofMillis(50));

    private final TestDatabase database = new TestDatabase();
    private final Queue<String> runs = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_job_runs_in_one_instance_at_a_time() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        Runnable work =
                () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    runs.add("run");
                    running.decrementAndGet();
                };
        try (var _ = start(database.pool(), "one", work);
                var _ = start(database.pool(), "two", work)) {
            await(() -> runs.size() >= 100);
        }
        assertThat(most).hasValue(1);
    }

    @Test
    @SuppressWarnings("try") // it is closed before the other one is
    void another_instance_goes_on_when_one_leaves() {
        try (var one = start(database.pool(), "one", () -> runs.add("one"))) {
            await(() -> runs.contains("one"));
            try (var _ = start(database.pool(), "two", () -> runs.add("two"))) {
                one.close();
                runs.clear();
                await(() -> runs.size() >= 3);
                assertThat(runs).containsOnly("two");
            }
        }
    }

    /** It is no failure, and nobody has to wait until the instance is taken for dead. */
    @Test
    @SuppressWarnings("try") // it is closed before what it was at is looked for
    void what_is_cut_off_when_its_instance_leaves_is_due_again() {
        Runnable work =
                () -> {
                    runs.add("one");
                    until(new CountDownLatch(1));
                    throw new IllegalStateException("cut off");
                };
        try (var one = start(database.pool(), "one", work)) {
            await(() -> runs.contains("one"));
            one.close();
            assertThat(holders()).isEmpty();
            assertThat(failures()).containsExactly(0);
        }
    }

    @Test
    void another_instance_begins_again_when_one_dies_in_the_middle() {
        var end = new CountDownLatch(1);
        var dying = database.connect();
        try (var _ =
                start(
                        dying,
                        "one",
                        () -> {
                            runs.add("one");
                            until(end);
                        })) {
            await(() -> runs.contains("one"));
            try (var _ = start(database.pool(), "two", () -> runs.add("two"))) {
                assertThat(holders()).containsExactly("one");
                dying.close();
                await(() -> runs.contains("two"));
            }
            end.countDown();
        }
    }

    @Test
    void a_job_that_fails_is_tried_again() {
        try (var _ =
                start(
                        database.pool(),
                        "one",
                        () -> {
                            runs.add("tried");
                            throw new IllegalStateException("for a test");
                        })) {
            await(() -> runs.size() >= 3);
        }
    }

    private static RecurringJobs start(DataSource pool, String node, Runnable work) {
        var jobs =
                new RecurringJobs(
                        pool, node, List.of(new RecurringJob("do-it", OFTEN, work)), QUICK);
        jobs.start();
        return jobs;
    }

    private List<@Nullable String> holders() {
        return new JdbcTemplate(database.pool())
                .queryForList("select picked_by from job where picked", String.class);
    }

    private List<@Nullable Integer> failures() {
        return new JdbcTemplate(database.pool())
                .queryForList("select coalesce(consecutive_failures, 0) from job", Integer.class);
    }

    private static void until(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
