package app.fabula.adapters.rest;

import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.Replay;
import app.fabula.application.operation.Replays;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FakeReplays implements Replays {
    static final UUID RUNNING = new UUID(0x0198c5a000007000L, 0x8000000000000070L);
    static final UUID DONE = new UUID(0x0198c5a000007000L, 0x8000000000000071L);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public Replay start(List<String> projections, boolean verify) {
        if (projections.contains("nothing")) {
            throw Refusal.unknown("unknown-projection", "There are these: streak.");
        }
        if (projections.contains("stories")) {
            throw Refusal.conflict("replay-running", "A replay is under way.");
        }
        return replay(RUNNING, Replay.State.RUNNING, 0, verify, List.of());
    }

    @Override
    public Optional<Replay> find(UUID id) {
        return recent().stream().filter(replay -> replay.id().equals(id)).findFirst();
    }

    @Override
    public List<Replay> recent() {
        var equal = new Comparison("streak", 44, "ab12".repeat(16), "ab12".repeat(16));
        return List.of(
                replay(RUNNING, Replay.State.RUNNING, 12, false, List.of()),
                replay(DONE, Replay.State.DONE, 44, true, List.of(equal)));
    }

    @Override
    public boolean stop(UUID id) {
        return id.equals(RUNNING);
    }

    private static Replay replay(
            UUID id,
            Replay.State state,
            long position,
            boolean verify,
            List<Comparison> comparisons) {
        return new Replay(
                id,
                List.of("streak"),
                verify,
                state,
                position,
                44,
                position,
                NOON,
                NOON,
                comparisons,
                Optional.empty());
    }
}
