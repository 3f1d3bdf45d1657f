package app.fabula.application.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A job of five learners, two at a time. */
class PassingOverTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID JOB = new UUID(0, 1);
    private static final int ALL = 5;

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final RememberedFailures failures = new RememberedFailures();
    private final Map<Integer, Runnable> troubles = new HashMap<>();
    private final List<Integer> tried = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private final JobRun run =
            new JobRun(ledger, new Greetings(), failures, InstantSource.fixed(NOON));

    private final class Greetings implements JobKind {
        @Override
        public String name() {
            return "greetings";
        }

        @Override
        public long total(Map<String, String> parameters) {
            return ALL;
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
            var last = Math.min(first + 1, ALL);
            var greeted =
                    IntStream.rangeClosed(first, last)
                            .boxed()
                            .flatMap(n -> apart.attempt(learner(n), () -> greet(n)).stream())
                            .toList();
            var next =
                    last == ALL
                            ? Optional.<String>empty()
                            : Optional.of(Integer.toString(last + 1));
            return new Step(next, last - first + 1L, () -> kept.addAll(greeted));
        }

        private int greet(int number) {
            tried.add(number);
            troubles.getOrDefault(number, () -> {}).run();
            return number;
        }
    }

    PassingOverTest() {
        ledger.add(JOB, "greetings", Map.of(), NOON);
    }

    @AfterEach
    void nobody_is_left_interrupted() {
        var _ = Thread.interrupted();
    }

    @Test
    void one_who_fails_twice_is_passed_over_and_remembered() {
        troubles.put(3, () -> fail("for a test"));
        run.run(JOB);
        assertThat(tried).containsExactly(1, 2, 3, 3, 4, 5);
        assertThat(kept).containsExactly(1, 2, 4, 5);
        assertThat(job().state()).isEqualTo(Job.State.DONE);
        assertThat(job().done()).isEqualTo(ALL);
        assertThat(job().failed()).isOne();
        assertThat(ledger.failedLearners(JOB, ALL))
                .containsExactly(
                        new FailedLearner(
                                learner(3),
                                "It failed with IllegalStateException. The log says why, under the"
                                        + " job's id."));
        assertThat(failures.passedOver).containsExactly(learner(3));
    }

    @Test
    void so_is_one_whom_an_error_hits() {
        troubles.put(
                2,
                () -> {
                    throw new StackOverflowError("for a test");
                });
        run.run(JOB);
        assertThat(kept).containsExactly(1, 3, 4, 5);
        assertThat(job().failed()).isOne();
    }

    @Test
    void one_who_fails_once_is_not() {
        troubles.put(
                3,
                () -> {
                    troubles.clear();
                    fail("for a test");
                });
        run.run(JOB);
        assertThat(kept).containsExactly(1, 2, 3, 4, 5);
        assertThat(job().failed()).isZero();
    }

    @Test
    void the_last_one_alone_is_passed_over_where_others_were_not() {
        troubles.put(ALL, () -> fail("for a test"));
        run.run(JOB);
        assertThat(job().state()).isEqualTo(Job.State.DONE);
        assertThat(kept).containsExactly(1, 2, 3, 4);
        assertThat(job().failed()).isOne();
    }

    @Test
    void a_job_that_fails_for_everybody_gives_up() {
        IntStream.rangeClosed(1, ALL).forEach(n -> troubles.put(n, () -> fail("for a test")));
        for (var attempt = 1; attempt < JobRun.MOST_ATTEMPTS; attempt++) {
            assertThatThrownBy(() -> run.run(JOB))
                    .isInstanceOf(AllFailed.class)
                    .hasRootCauseMessage("for a test");
        }
        assertThatThrownBy(() -> run.run(JOB)).isInstanceOf(GaveUp.class);
        assertThat(job().state()).isEqualTo(Job.State.FAILED);
        assertThat(job().failed()).isZero();
        assertThat(failures.passedOver).isEmpty();
        assertThat(tried).doesNotContain(3);
    }

    @Test
    void a_part_that_fails_for_everybody_is_tried_again_as_a_whole() {
        troubles.put(3, () -> fail("for a test"));
        troubles.put(4, () -> fail("for a test"));
        assertThatThrownBy(() -> run.run(JOB)).isInstanceOf(AllFailed.class);
        assertThat(job().attempts()).isOne();
        assertThat(job().failed()).isZero();
        troubles.remove(4);
        run.run(JOB);
        assertThat(kept).containsExactly(1, 2, 4, 5);
    }

    @Test
    void nobody_is_passed_over_for_a_database_that_is_gone() {
        troubles.put(3, () -> fail("gone"));
        assertThatThrownBy(() -> run.run(JOB)).hasMessage("gone");
        assertThat(tried).as("once, and nobody behind").containsExactly(1, 2, 3);
        assertThat(job().attempts()).isOne();
        troubles.put(3, () -> fail("for a test"));
        troubles.put(4, () -> fail("gone"));
        assertThatThrownBy(() -> run.run(JOB)).hasMessage("gone");
        assertThat(job().failed()).isZero();
        troubles.clear();
        run.run(JOB);
        assertThat(kept).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void nobody_is_passed_over_by_a_process_that_stops() {
        troubles.put(
                3,
                () -> {
                    Thread.currentThread().interrupt();
                    fail("for a test");
                });
        assertThatThrownBy(() -> run.run(JOB)).isInstanceOf(CutOff.class);
        assertThat(job().attempts()).isZero();
        assertThat(failures.passedOver).isEmpty();
    }

    @Test
    void whoever_was_taken_for_dead_passes_nobody_over_a_second_time() {
        troubles.put(3, () -> fail("for a test"));
        troubles.put(
                4,
                () -> {
                    troubles.remove(4);
                    run.run(JOB);
                });
        run.run(JOB);
        assertThat(kept).containsExactly(1, 2, 4, 5);
        assertThat(job().done()).isEqualTo(ALL);
        assertThat(job().failed()).isOne();
        assertThat(failures.passedOver).containsExactly(learner(3));
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    private Job job() {
        return ledger.find(JOB).orElseThrow();
    }

    private static LearnerId learner(int number) {
        return new LearnerId(new UUID(1, number));
    }
}
