package app.fabula.adapters.messaging.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.EngineInMemory;
import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.adapters.messaging.shared.LogProcessor;
import app.fabula.application.operation.InMemoryParkedSequences;
import app.fabula.application.operation.InMemoryReplayJournal;
import app.fabula.application.operation.InMemoryStandings;
import app.fabula.application.operation.Replay;
import app.fabula.application.shared.Projections.State;
import app.fabula.application.shared.Projections.Status;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.core.unitofwork.transaction.NoTransactionManager;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowedProjectionsTest {
    private final AxonSpine axon =
            new AxonSpine(
                    new EngineInMemory(),
                    _ -> Optional.empty(),
                    _ -> Set.of(),
                    PassThroughConverter.INSTANCE,
                    new SimpleMeterRegistry());
    private final InMemoryStandings standings = new InMemoryStandings("here");
    private final InMemoryParkedSequences parked = new InMemoryParkedSequences();
    private final InMemoryReplayJournal replays = new InMemoryReplayJournal(() -> true);

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void each_is_where_it_stands_in_whose_hands_it_is() {
        standings.claim("streak", "here");
        standings.claim("report", "there");
        standings.comeTo("streak", 3);
        standings.comeTo("report", 9);
        parked.park("streak", "learner:ana", 2, "Bad.");
        parked.park("streak", "learner:ben", 3, "Bad.");
        assertThat(seen("streak", "report", "stories"))
                .as("nobody is ahead of the log")
                .containsExactly(
                        new Status("streak", State.LIVE, 3, 7, 2),
                        new Status("report", State.ELSEWHERE, 9, 9, 0),
                        new Status("stories", State.UNCLAIMED, 0, 7, 0));
    }

    @Test
    void what_is_being_rebuilt_is_told_as_long_as_it_is() {
        standings.claim("streak", "here");
        standings.claim("report", "here");
        begin(new UUID(0, 1), "streak");
        assertThat(seen("streak", "report"))
                .extracting(Status::state)
                .containsExactly(State.REPLAYING, State.LIVE);
        replays.end(new UUID(0, 1), Replay.State.DONE, List.of(), Optional.empty());
        assertThat(seen("streak")).extracting(Status::state).containsExactly(State.LIVE);
    }

    private List<Status> seen(String... projections) {
        return new FollowedProjections(
                        nobodyFails(), List.of(projections), standings, parked, replays, () -> 7)
                .all();
    }

    private Followers nobodyFails() {
        var environment =
                new LogProcessor.Environment(
                        axon.events(),
                        Set.of(),
                        new InMemoryTokenStore(),
                        NoTransactionManager.instance());
        return new Followers(environment, parked, List.of(), List.of());
    }

    private void begin(UUID id, String projection) {
        var now = Instant.EPOCH;
        replays.begin(
                new Replay(
                        id,
                        List.of(projection),
                        false,
                        Replay.State.RUNNING,
                        0,
                        0,
                        0,
                        now,
                        now,
                        List.of(),
                        Optional.empty()));
    }
}
