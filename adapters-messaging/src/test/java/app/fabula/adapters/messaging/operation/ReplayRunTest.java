package app.fabula.adapters.messaging.operation;

import static app.fabula.adapters.messaging.operation.Rebuilt.BOTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.InMemoryReplayJournal;
import app.fabula.application.operation.Replay;
import app.fabula.application.operation.Replay.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayRunTest {
    private static final UUID ID = new UUID(0, 1);

    private final Rebuilt rebuilt = new Rebuilt();
    private final InMemoryReplayJournal journal = new InMemoryReplayJournal(() -> true);

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void follow() {
        BOTH.forEach(name -> rebuilt.follow(name, 30_000));
    }

    @Test
    void what_was_wrong_is_right_afterwards() {
        rebuilt.shadows.live("a").set(17, 0L);
        assertThat(run(false, () -> false))
                .extracting(Replay::state, Replay::position, Replay::events)
                .containsExactly(State.DONE, 30_000L, 30_000L);
        assertThat(BOTH).allMatch(rebuilt::isWhole);
        assertThat(told).as("who would look again").isEqualTo(BOTH);
    }

    @Test
    void what_is_compared_is_left_as_it_is_and_no_shadow_stays() {
        rebuilt.shadows.live("a").set(17, 0L);
        var replay = run(true, () -> false);
        assertThat(replay.state()).isEqualTo(State.DONE);
        assertThat(replay.comparisons())
                .extracting(Comparison::projection, Comparison::isEqual, Comparison::position)
                .containsExactly(tuple("a", false, 30_000L), tuple("b", true, 30_000L));
        assertThat(rebuilt.isWhole("a")).isFalse();
        assertThat(BOTH).allMatch(name -> rebuilt.reached(name) == 0);
        assertThat(told).isEmpty();
    }

    @Test
    void it_stops_between_two_that_are_put_in_place() {
        BOTH.forEach(name -> rebuilt.shadows.live(name).set(17, 0L));
        var replay = run(false, () -> rebuilt.isWhole("a"));
        assertThat(replay.state()).isEqualTo(State.STOPPED);
        assertThat(rebuilt.isWhole("a")).isTrue();
        assertThat(rebuilt.isWhole("b")).isFalse();
        assertThat(rebuilt.reached("b")).as("for the next one to go on with").isPositive();
    }

    @Test
    void whoever_reads_is_waited_for_and_it_can_be_stopped_meanwhile() {
        rebuilt.shadows.live("a").set(17, 0L);
        rebuilt.shadows.setReading("a", true);
        var looks = new int[1];
        BooleanSupplier isClosing = () -> ++looks[0] == 6; // by then it is only waited
        assertThat(run(false, isClosing).state()).isEqualTo(State.STOPPED);
        assertThat(rebuilt.isWhole("a")).isFalse();

        rebuilt.shadows.setReading("a", false);
        assertThat(run(false, () -> false).state()).isEqualTo(State.DONE);
        assertThat(rebuilt.isWhole("a")).isTrue();
    }

    @Test
    void somebody_asks_it_to_stop() {
        var replay =
                run(
                        false,
                        () -> {
                            if (rebuilt.log.readings() > 0) {
                                journal.askToStop(ID);
                            }
                            return false;
                        });
        assertThat(replay.state()).isEqualTo(State.STOPPED);
        assertThat(replay.position()).isBetween(1L, 29_999L);
    }

    @Test
    void a_failure_is_told_in_a_sentence() {
        var replay =
                run(
                        false,
                        () -> {
                            throw new IllegalStateException("no database");
                        });
        assertThat(replay.state()).isEqualTo(State.FAILED);
        assertThat(replay.error()).contains("It failed; the server's log says why.");
    }

    private Replay run(boolean verify, BooleanSupplier isClosing) {
        journal.begin(
                new Replay(
                        ID,
                        BOTH,
                        verify,
                        State.RUNNING,
                        0,
                        0,
                        0,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        List.of(),
                        Optional.empty()));
        var replay = journal.find(ID).orElseThrow();
        new ReplayRun(replay, rebuilt.rebuild, rebuilt.shadows, journal, told::add, isClosing)
                .run();
        return journal.find(ID).orElseThrow();
    }
}
