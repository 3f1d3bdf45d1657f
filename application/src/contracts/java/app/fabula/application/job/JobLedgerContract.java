package app.fabula.application.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is noted as done was done once; what ended does not go on. */
public interface JobLedgerContract {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    Instant later = noon.plusSeconds(60);
    Map<String, String> parameters = Map.of("period", "week", "from", "2026-02-23");

    /** Empty at first. */
    JobLedger ledger();

    @Test
    default void what_was_added_waits_for_its_turn() {
        var id = add(1);
        assertThat(ledger().find(id))
                .contains(
                        new Job(
                                id,
                                "reports",
                                parameters,
                                Job.State.QUEUED,
                                0,
                                Optional.empty(),
                                0,
                                0,
                                noon,
                                noon,
                                Optional.empty()));
        assertThat(ledger().find(id(2))).isEmpty();
    }

    @Test
    default void a_total_that_is_known_at_once_is_there_from_the_beginning() {
        var id = id(1);
        assertThat(ledger().add(id, "reports", parameters, Optional.of(5L), noon)).isTrue();
        assertThat(job(id).total()).contains(5L);
        assertThat(ledger().add(id, "reports", parameters, Optional.of(6L), noon)).isFalse();
        assertThat(turn(id).total()).contains(5L);
    }

    @Test
    default void what_is_added_again_is_left_as_it_is() {
        var id = add(1);
        keep(turn(id), Optional.of("b"), 3);
        assertThat(ledger().add(id, "other", Map.of(), later)).isFalse();
        assertThat(job(id).kind()).isEqualTo("reports");
        assertThat(job(id).done()).isEqualTo(3);
    }

    @Test
    default void it_goes_on_where_the_last_step_ended_and_is_done_at_the_end() {
        var id = add(1);
        var first = turn(id);
        assertThat(first)
                .isEqualTo(
                        new Turn(
                                id,
                                "reports",
                                parameters,
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                0));
        ledger().expect(first, 5);
        assertThat(keep(first, Optional.of("b"), 3)).isTrue();

        var second = turn(id);
        assertThat(second)
                .isEqualTo(
                        new Turn(
                                id,
                                "reports",
                                parameters,
                                1,
                                Optional.of("b"),
                                Optional.of(5L),
                                3));
        assertThat(job(id).state()).isEqualTo(Job.State.RUNNING);
        assertThat(keep(second, Optional.empty(), 2)).isTrue();

        assertThat(job(id).state()).isEqualTo(Job.State.DONE);
        assertThat(job(id).done()).isEqualTo(5);
        assertThat(job(id).total()).contains(5L);
        assertThat(job(id).updatedAt()).isEqualTo(later);
        assertThat(ledger().take(id, later)).isEmpty();
    }

    @Test
    default void a_step_that_two_have_done_is_kept_once() {
        var id = add(1);
        var turn = turn(id);
        var kept = new ArrayList<String>();
        var one = new Step(Optional.of("b"), 3, () -> kept.add("one"));
        var two = new Step(Optional.of("b"), 3, () -> kept.add("two"));

        assertThat(ledger().keep(turn, one, later)).isTrue();
        assertThat(ledger().keep(turn, two, later)).isFalse();

        assertThat(kept).containsExactly("one");
        assertThat(job(id).done()).isEqualTo(3);
    }

    @Test
    default void a_step_whose_writing_fails_is_not_noted() {
        var id = add(1);
        var turn = turn(id);
        Runnable broken =
                () -> {
                    throw new IllegalStateException("for a test");
                };
        assertThatThrownBy(() -> ledger().keep(turn, new Step(Optional.empty(), 3, broken), later))
                .hasMessage("for a test");
        assertThat(job(id).done()).isZero();
        assertThat(turn(id)).isEqualTo(turn);
    }

    @Test
    default void whoever_was_passed_over_is_remembered_once_with_the_step() {
        var id = add(1);
        var first = turn(id);
        assertThat(ledger().keep(first, passingOver("b", 3, 7, 2), later)).isTrue();
        assertThat(ledger().keep(first, passingOver("b", 3, 7, 2), later)).isFalse();
        assertThat(turn(id).succeeded()).isOne();
        ledger().keep(turn(id), passingOver("c", 2, 5), later);

        assertThat(job(id).done()).isEqualTo(5);
        assertThat(job(id).failed()).isEqualTo(3);
        assertThat(ledger().list(JobFilter.ALL, 1, Optional.empty()).items().getFirst().failed())
                .isEqualTo(3);
        assertThat(ledger().failedLearners(id, 9))
                .containsExactly(failedLearner(2), failedLearner(5), failedLearner(7));
        assertThat(ledger().failedLearners(id, 2))
                .containsExactly(failedLearner(2), failedLearner(5));
        assertThat(ledger().failedLearners(id(9), 9)).isEmpty();
    }

    @Test
    default void nobody_is_passed_over_by_a_step_that_is_not_kept() {
        var id = add(1);
        Runnable broken =
                () -> {
                    throw new IllegalStateException("for a test");
                };
        var step = new Step(Optional.empty(), 3, broken, List.of(failedLearner(2)));
        assertThatThrownBy(() -> ledger().keep(turn(id), step, later)).hasMessage("for a test");
        assertThat(job(id).failed()).isZero();
        assertThat(ledger().failedLearners(id, 9)).isEmpty();
    }

    @Test
    default void whoever_was_passed_over_is_forgotten_with_the_job() {
        var id = add(1);
        ledger().keep(turn(id), passingOver("b", 3, 7, 2), later);
        ledger().stop(id, later);
        assertThat(ledger().resume(id, later)).isPresent();
        assertThat(job(id).failed()).isEqualTo(2);
        ledger().stop(id, later);
        ledger().prune(later.plusSeconds(1));
        assertThat(ledger().failedLearners(id, 9)).isEmpty();
    }

    @Test
    default void failures_at_one_place_are_counted_until_a_step_is_kept() {
        var id = add(1);
        assertThat(ledger().failed(turn(id), later)).isEqualTo(1);
        assertThat(job(id).state()).isEqualTo(Job.State.QUEUED);
        assertThat(ledger().failed(turn(id), later)).isEqualTo(2);
        assertThat(job(id).attempts()).isEqualTo(2);

        var stale = turn(id);
        keep(stale, Optional.of("b"), 1);
        assertThat(job(id).attempts()).isZero();
        assertThat(ledger().failed(stale, later)).isZero();
        assertThat(ledger().failed(turn(id), later)).isEqualTo(1);
    }

    @Test
    default void what_was_given_up_says_why_and_can_be_resumed() {
        var id = add(1);
        keep(turn(id), Optional.of("b"), 1);
        var turn = turn(id);
        ledger().failed(turn, later);
        ledger().giveUp(turn, "It does not work.", later);
        assertThat(job(id).state()).isEqualTo(Job.State.FAILED);
        assertThat(job(id).error()).contains("It does not work.");
        assertThat(job(id).attempts()).isEqualTo(1);
        assertThat(ledger().take(id, later)).isEmpty();
        assertThat(ledger().stop(id, later)).isFalse();

        assertThat(ledger().resume(id, later)).isEqualTo(OptionalInt.of(1));
        assertThat(job(id).state()).isEqualTo(Job.State.QUEUED);
        assertThat(job(id).error()).isEmpty();
        assertThat(job(id).attempts()).isZero();
        assertThat(turn(id).place()).contains("b");
    }

    @Test
    default void what_was_stopped_keeps_nothing_more_until_it_is_resumed() {
        var id = add(1);
        var turn = turn(id);
        assertThat(ledger().stop(id, later)).isTrue();
        assertThat(ledger().stop(id, later)).isFalse();
        assertThat(job(id).state()).isEqualTo(Job.State.STOPPED);
        assertThat(keep(turn, Optional.empty(), 1)).isFalse();
        assertThat(ledger().failed(turn, later)).isZero();
        ledger().giveUp(turn, "Too late.", later);
        assertThat(ledger().take(id, later)).isEmpty();
        assertThat(job(id).state()).isEqualTo(Job.State.STOPPED);

        assertThat(ledger().resume(id, later)).isEqualTo(OptionalInt.of(1));
        ledger().stop(id, later);
        assertThat(ledger().resume(id, later)).isEqualTo(OptionalInt.of(2));
        keep(turn(id), Optional.empty(), 1);
        assertThat(job(id).state()).isEqualTo(Job.State.DONE);
    }

    @Test
    default void only_what_was_stopped_or_failed_is_resumed() {
        var id = add(1);
        assertThat(ledger().resume(id, later)).isEmpty();
        var turn = turn(id);
        assertThat(ledger().resume(id, later)).isEmpty();
        keep(turn, Optional.empty(), 1);
        assertThat(ledger().resume(id, later)).isEmpty();
        assertThat(ledger().stop(id, later)).isFalse();
        assertThat(job(id).state()).isEqualTo(Job.State.DONE);
        assertThat(ledger().resume(id(9), later)).isEmpty();
        assertThat(ledger().stop(id(9), later)).isFalse();
        assertThat(ledger().take(id(9), later)).isEmpty();
    }

    @Test
    default void they_are_listed_the_newest_first_a_slice_at_a_time() {
        LongStream.rangeClosed(1, 5)
                .forEach(n -> ledger().add(id(n), "reports", Map.of(), noon.plusSeconds(n / 2)));
        var found = new ArrayList<Job>();
        var slice = ledger().list(JobFilter.ALL, 2, Optional.empty());
        found.addAll(slice.items());
        while (slice.next().isPresent()) {
            assertThat(slice.items()).hasSize(2);
            slice = ledger().list(JobFilter.ALL, 2, slice.next());
            found.addAll(slice.items());
        }
        assertThat(found).extracting(Job::id).containsExactly(id(5), id(4), id(3), id(2), id(1));
        assertThatThrownBy(() -> ledger().list(JobFilter.ALL, 2, Optional.of("made up")))
                .isInstanceOf(UnreadableCursor.class);
    }

    @Test
    default void they_are_listed_by_kind_and_state() {
        add(1);
        ledger().add(id(2), "other", Map.of(), noon);
        ledger().stop(id(2), later);
        assertThat(listed(new JobFilter(Optional.of("other"), Optional.empty())))
                .containsExactly(id(2));
        assertThat(listed(new JobFilter(Optional.empty(), Optional.of(Job.State.QUEUED))))
                .containsExactly(id(1));
        assertThat(listed(new JobFilter(Optional.of("other"), Optional.of(Job.State.QUEUED))))
                .isEmpty();
    }

    @Test
    default void those_of_a_kind_that_are_open_are_counted() {
        add(1);
        turn(add(2));
        ledger().stop(add(3), later);
        keep(turn(add(4)), Optional.empty(), 1);
        ledger().add(id(5), "other", Map.of(), noon);
        assertThat(ledger().open("reports")).isEqualTo(2);
        assertThat(ledger().open("other")).isOne();
        assertThat(ledger().open("unheard-of")).isZero();
    }

    @Test
    default void what_is_forgotten_in_the_middle_keeps_nothing_more() {
        var id = add(1);
        var other = add(2);
        ledger().keep(turn(id), passingOver("b", 3, 7), later);
        var turn = turn(id);
        assertThat(ledger().forget(id)).isTrue();
        assertThat(ledger().forget(id)).isFalse();

        var kept = new ArrayList<String>();
        var step = new Step(Optional.empty(), 3, () -> kept.add("late"));
        ledger().expect(turn, 9);
        assertThat(ledger().keep(turn, step, later)).isFalse();
        assertThat(ledger().failed(turn, later)).isZero();
        ledger().giveUp(turn, "Too late.", later);
        assertThat(kept).isEmpty();
        assertThat(ledger().take(id, later)).isEmpty();
        assertThat(ledger().stop(id, later)).isFalse();
        assertThat(ledger().resume(id, later)).isEmpty();
        assertThat(ledger().find(id)).isEmpty();
        assertThat(ledger().failedLearners(id, 9)).isEmpty();
        assertThat(ledger().open("reports")).isOne();
        assertThat(listed(JobFilter.ALL)).containsExactly(other);
    }

    @Test
    default void only_those_that_ended_long_ago_are_forgotten() {
        add(1);
        turn(add(2));
        ledger().stop(add(3), later);
        keep(turn(add(4)), Optional.empty(), 1);
        assertThat(ledger().prune(later)).isZero();
        assertThat(ledger().prune(later.plusSeconds(1))).isEqualTo(2);
        assertThat(listed(JobFilter.ALL)).containsExactly(id(2), id(1));
    }

    private List<UUID> listed(JobFilter filter) {
        return ledger().list(filter, 9, Optional.empty()).items().stream().map(Job::id).toList();
    }

    private UUID add(long n) {
        assertThat(ledger().add(id(n), "reports", parameters, noon)).isTrue();
        return id(n);
    }

    private Turn turn(UUID id) {
        return ledger().take(id, later).orElseThrow();
    }

    private boolean keep(Turn turn, Optional<String> next, long done) {
        return ledger().keep(turn, Step.of(next, done), later);
    }

    private static Step passingOver(String next, long done, int... learners) {
        return new Step(
                Optional.of(next),
                done,
                () -> {},
                Arrays.stream(learners).mapToObj(JobLedgerContract::failedLearner).toList());
    }

    private static FailedLearner failedLearner(int n) {
        return new FailedLearner(new LearnerId(id(n)), "It failed with %d.".formatted(n));
    }

    private Job job(UUID id) {
        return ledger().find(id).orElseThrow();
    }

    private static UUID id(long n) {
        return new UUID(0, n);
    }
}
