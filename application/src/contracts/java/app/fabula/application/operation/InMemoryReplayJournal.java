package app.fabula.application.operation;

import static java.util.Comparator.comparing;

import app.fabula.application.operation.Replay.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

public final class InMemoryReplayJournal implements ReplayJournal {
    private final Map<UUID, Replay> replays = new HashMap<>();
    private final Set<UUID> askedToStop = new HashSet<>();
    private final BooleanSupplier isTurnTaken;

    /**
     * @param isTurnTaken whether the process of the one that runs is alive
     */
    public InMemoryReplayJournal(BooleanSupplier isTurnTaken) {
        this.isTurnTaken = isTurnTaken;
    }

    @Override
    public void begin(Replay replay) {
        replays.replaceAll((_, one) -> isRunning(one) ? with(one, State.STOPPED) : one);
        replays.put(replay.id(), replay);
    }

    @Override
    public void progress(UUID id, long position, long target, long events) {
        var one = known(id);
        replays.put(
                id,
                new Replay(
                        id,
                        one.projections(),
                        one.verify(),
                        one.state(),
                        position,
                        target,
                        events,
                        one.startedAt(),
                        one.updatedAt(),
                        one.comparisons(),
                        one.error()));
    }

    @Override
    public void end(UUID id, State state, List<Comparison> comparisons, Optional<String> error) {
        var one = known(id);
        replays.put(
                id,
                new Replay(
                        id,
                        one.projections(),
                        one.verify(),
                        state,
                        one.position(),
                        one.target(),
                        one.events(),
                        one.startedAt(),
                        one.updatedAt(),
                        comparisons,
                        error));
    }

    @Override
    public Optional<Replay> find(UUID id) {
        return Optional.ofNullable(replays.get(id)).map(this::asItIs);
    }

    @Override
    public List<Replay> recent() {
        return replays.values().stream()
                .sorted(comparing(Replay::startedAt).reversed())
                .limit(20)
                .map(this::asItIs)
                .toList();
    }

    @Override
    public boolean askToStop(UUID id) {
        var isRunning = find(id).filter(InMemoryReplayJournal::isRunning).isPresent();
        return isRunning && (askedToStop.add(id) || askedToStop.contains(id));
    }

    @Override
    public boolean isAskedToStop(UUID id) {
        return askedToStop.contains(id);
    }

    private Replay known(UUID id) {
        return Objects.requireNonNull(replays.get(id), id::toString);
    }

    private Replay asItIs(Replay one) {
        return isRunning(one) && !isTurnTaken.getAsBoolean() ? with(one, State.STOPPED) : one;
    }

    private static boolean isRunning(Replay one) {
        return one.state() == State.RUNNING;
    }

    private static Replay with(Replay one, State state) {
        return new Replay(
                one.id(),
                one.projections(),
                one.verify(),
                state,
                one.position(),
                one.target(),
                one.events(),
                one.startedAt(),
                one.updatedAt(),
                one.comparisons(),
                one.error());
    }
}
