package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fabula.application.operation.Replay.State;
import app.fabula.application.operation.Shadows.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody knows of replays. */
public interface ReplayJournalContract {
    Instant noon = Instant.parse("2026-03-02T12:00:00Z");

    /** An empty one. */
    ReplayJournal journal();

    /** Of the process that replays. */
    Turn turn();

    @Test
    default void one_that_has_begun_runs_until_its_process_dies() {
        var replay = replay(1);
        try (var _ = turn()) {
            journal().begin(replay);
            assertThat(journal().find(replay.id()))
                    .get()
                    .usingRecursiveComparison()
                    .ignoringFields("updatedAt")
                    .isEqualTo(replay);
        }
        assertThat(journal().find(replay.id()).orElseThrow().state()).isEqualTo(State.STOPPED);
        assertThat(journal().find(new UUID(9, 9))).isEmpty();
    }

    @Test
    default void it_is_told_how_far_one_is_and_how_it_ended() {
        var id = replay(1).id();
        var comparison = new Comparison("streak", 7, "ab", "cd");
        try (var _ = turn()) {
            journal().begin(replay(1));
            journal().progress(id, 3, 7, 2);
            assertThat(journal().find(id).orElseThrow())
                    .extracting(Replay::state, Replay::position, Replay::target, Replay::events)
                    .containsExactly(State.RUNNING, 3L, 7L, 2L);
            journal().end(id, State.FAILED, List.of(comparison), Optional.of("No."));
        }
        var ended = journal().find(id).orElseThrow();
        assertThat(ended.state()).isEqualTo(State.FAILED);
        assertThat(ended.comparisons()).containsExactly(comparison);
        assertThat(ended.error()).contains("No.");
        assertThat(ended.position()).isEqualTo(3);
    }

    @Test
    default void one_that_has_died_stays_dead_when_the_next_one_begins() {
        try (var _ = turn()) {
            journal().begin(replay(1));
            journal().begin(replay(2));
            assertThat(journal().recent())
                    .extracting(Replay::id, Replay::state)
                    .containsExactly(
                            tuple(replay(2).id(), State.RUNNING),
                            tuple(replay(1).id(), State.STOPPED));
        }
    }

    @Test
    default void the_newest_twenty_are_recent() {
        for (var number = 1; number <= 25; number++) {
            journal().begin(replay(number));
        }
        assertThat(journal().recent()).hasSize(20);
        assertThat(journal().recent().getFirst().id()).isEqualTo(replay(25).id());
        assertThat(journal().recent().getLast().id()).isEqualTo(replay(6).id());
    }

    @Test
    default void only_what_runs_is_asked_to_stop_as_often_as_anybody_likes() {
        var id = replay(1).id();
        try (var _ = turn()) {
            journal().begin(replay(1));
            assertThat(journal().isAskedToStop(id)).isFalse();
            assertThat(journal().askToStop(id)).isTrue();
            assertThat(journal().askToStop(id)).isTrue();
            assertThat(journal().isAskedToStop(id)).isTrue();
            journal().end(id, State.STOPPED, List.of(), Optional.empty());
            assertThat(journal().askToStop(id)).isFalse();
            assertThat(journal().askToStop(new UUID(9, 9))).isFalse();
        }
    }

    @Test
    default void one_whose_process_has_died_is_not_asked_to_stop() {
        var id = replay(1).id();
        try (var _ = turn()) {
            journal().begin(replay(1));
        }
        assertThat(journal().askToStop(id)).isFalse();
        assertThat(journal().isAskedToStop(id)).isFalse();
    }

    private static Replay replay(int number) {
        var at = noon.plusSeconds(number);
        return new Replay(
                new UUID(0, number),
                List.of("progress", "streak"),
                true,
                State.RUNNING,
                0,
                0,
                0,
                at,
                at,
                List.of(),
                Optional.empty());
    }
}
