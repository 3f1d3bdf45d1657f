package app.fabula.application.shared;

import app.fabula.domain.shared.Decider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A decider on a history in memory, kept for each boundary. */
public final class InMemoryDecisions<C, S, E> implements Decisions<C, S, E> {
    public final List<E> log = new ArrayList<>();
    public final List<Origin> origins = new ArrayList<>();
    private final Map<Object, List<E>> histories = new HashMap<>();
    private final Decider<C, S, E> decider;
    private final Function<C, Object> boundary;

    public InMemoryDecisions(Decider<C, S, E> decider, Function<C, Object> boundary) {
        this.decider = decider;
        this.boundary = boundary;
    }

    @Override
    public Receipt<S, E> submit(Origin origin, C command) {
        origins.add(origin);
        var history = histories.computeIfAbsent(boundary.apply(command), _ -> new ArrayList<>());
        var events = decider.decide(command, decider.replay(history));
        history.addAll(events);
        log.addAll(events);
        return new Receipt<>(decider.replay(history), events, log.size());
    }

    /** What a command with that boundary would be decided on. */
    public S state(Object key) {
        return decider.replay(histories.getOrDefault(key, List.of()));
    }
}
