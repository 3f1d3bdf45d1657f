package app.fabula.application.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobRunTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID JOB = new UUID(0, 1);

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final List<String> counted = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    /** What happens while a number is worked out. */
    private Consumer<Integer> meanwhile = _ -> {};

    private final JobRun run =
            new JobRun(
                    ledger, new UpToThree(), new RememberedFailures(), InstantSource.fixed(NOON));

    /** Counts 1, 2, 3 in steps of one each. */
    private final class UpToThree implements JobKind {
        @Override
        public String name() {
            return "count";
        }

        @Override
        public long total(Map<String, String> parameters) {
            counted.add("total");
            return 3;
        }

        @Override
        public Step next(UUID job, Map<String, String> parameters, Optional<String> place) {
            var number = place.map(Integer::valueOf).orElse(0) + 1;
            counted.add(parameters.get("name") + " " + number);
            meanwhile.accept(number);
            var next = number == 3 ? Optional.<String>empty() : Optional.of("" + number);
            return new Step(next, 1, () -> kept.add("" + number));
        }
    }

    JobRunTest() {
        ledger.add(JOB, "count", Map.of("name", "n"), NOON);
    }

    @AfterEach
    void nobody_is_left_interrupted() {
        var _ = Thread.interrupted();
    }

    @Test
    void a_job_is_done_step_by_step_and_what_there_is_counted_once() {
        run.run(JOB);
        assertThat(counted).containsExactly("total", "n 1", "n 2", "n 3");
        assertThat(kept).containsExactly("1", "2", "3");
        assertThat(job().state()).isEqualTo(Job.State.DONE);
        assertThat(job().done()).isEqualTo(3);
        assertThat(job().total()).contains(3L);
    }

    @Test
    void it_goes_on_after_the_last_step_that_was_kept() {
        meanwhile = number -> failAt(2, number);
        assertThatThrownBy(() -> run.run(JOB)).hasMessage("for a test");
        assertThat(job().attempts()).isEqualTo(1);
        assertThat(job().state()).isEqualTo(Job.State.QUEUED);

        meanwhile = _ -> {};
        run.run(JOB);
        assertThat(kept).containsExactly("1", "2", "3");
        assertThat(job().state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void it_is_given_up_where_it_fails_again_and_again_at_one_place() {
        meanwhile = number -> failAt(2, number);
        for (var attempt = 1; attempt < JobRun.MOST_ATTEMPTS; attempt++) {
            assertThatThrownBy(() -> run.run(JOB)).isNotInstanceOf(GaveUp.class);
        }
        assertThatThrownBy(() -> run.run(JOB))
                .isInstanceOf(GaveUp.class)
                .hasMessageContaining(JOB.toString())
                .hasRootCauseMessage("for a test");
        assertThat(job().state()).isEqualTo(Job.State.FAILED);
        assertThat(job().error())
                .contains(
                        "Step 2 failed 5 times, one after another. The log says why, under the"
                                + " job's id.");
        run.run(JOB);
        assertThat(kept).containsExactly("1");
    }

    /** Such as of whatever draws something that is nested without an end. */
    @Test
    void an_error_is_a_failure_like_any_other() {
        meanwhile =
                _ -> {
                    throw new StackOverflowError("for a test");
                };
        for (var attempt = 1; attempt < JobRun.MOST_ATTEMPTS; attempt++) {
            assertThatThrownBy(() -> run.run(JOB)).isInstanceOf(StackOverflowError.class);
            assertThat(job().attempts()).isEqualTo(attempt);
        }
        assertThatThrownBy(() -> run.run(JOB))
                .isInstanceOf(GaveUp.class)
                .hasCauseInstanceOf(StackOverflowError.class);
        assertThat(job().state()).isEqualTo(Job.State.FAILED);
    }

    @Test
    void what_is_stopped_in_the_middle_of_a_step_keeps_nothing_of_it() {
        meanwhile = _ -> ledger.stop(JOB, NOON);
        run.run(JOB);
        assertThat(kept).isEmpty();
        assertThat(counted).containsExactly("total", "n 1");
        assertThat(job().state()).isEqualTo(Job.State.STOPPED);
    }

    @Test
    void whoever_was_taken_for_dead_leaves_it_to_whoever_goes_on() {
        meanwhile =
                number -> {
                    if (number == 2) {
                        meanwhile = _ -> {};
                        run.run(JOB);
                    }
                };
        run.run(JOB);
        assertThat(kept).containsExactly("1", "2", "3");
        assertThat(job().done()).isEqualTo(3);
    }

    @Test
    void whoever_is_overtaken_looks_again_later_where_the_job_is_not_over() {
        meanwhile =
                number -> {
                    if (number == 2) {
                        var turn = ledger.take(JOB, NOON).orElseThrow();
                        ledger.keep(turn, Step.of(Optional.of("2"), 1), NOON);
                    }
                };
        assertThatThrownBy(() -> run.run(JOB)).isInstanceOf(Overtaken.class);
        assertThat(job().attempts()).isZero();
        meanwhile = _ -> {};
        run.run(JOB);
        assertThat(kept).containsExactly("1", "3");
        assertThat(job().state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void a_process_that_stops_is_no_failure_of_the_job() {
        meanwhile =
                _ -> {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("cut off");
                };
        assertThatThrownBy(() -> run.run(JOB)).isInstanceOf(CutOff.class);
        assertThat(job().attempts()).isZero();
        assertThat(job().state()).isEqualTo(Job.State.RUNNING);
        assertThat(kept).isEmpty();
    }

    @Test
    void nothing_is_begun_where_the_process_stops() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> run.run(JOB)).isInstanceOf(CutOff.class);
        assertThat(counted).isEmpty();
    }

    @Test
    void a_process_that_is_about_to_end_ends_the_step_under_way_and_begins_no_other() {
        var isEnding = new AtomicBoolean();
        meanwhile = number -> isEnding.set(number == 2);
        var ending =
                new JobRun(
                        ledger,
                        new UpToThree(),
                        new RememberedFailures(),
                        InstantSource.fixed(NOON),
                        isEnding::get);
        assertThatThrownBy(() -> ending.run(JOB)).isInstanceOf(CutOff.class);
        assertThat(kept).containsExactly("1", "2");
        assertThat(job().state()).isEqualTo(Job.State.RUNNING);
    }

    private static void failAt(int place, int number) {
        if (number == place) {
            throw new IllegalStateException("for a test");
        }
    }

    private Job job() {
        return ledger.find(JOB).orElseThrow();
    }
}
