package app.fabula.application.shared;

import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A decider on a history in memory, kept for each boundary. */
public final class InMemoryDecisions<C, S, E> implements Decisions<C, S, E> {
    public final List<E> log = new ArrayList<>();
    public final List<Origin> origins = new ArrayList<>();
    private final Map<Object, List<E>> histories = new HashMap<>();
    private final Map<Object, Integer> positions = new HashMap<>();
    private final Map<UUID, Receipt<S, E>> receipts = new HashMap<>();
    private final Decider<C, S, E> decider;
    private final Function<C, Object> boundary;

    public InMemoryDecisions(Decider<C, S, E> decider, Function<C, Object> boundary) {
        this.decider = decider;
        this.boundary = boundary;
    }

    @Override
    public Receipt<S, E> submit(Origin origin, C command) {
        origins.add(origin);
        var first = Optional.ofNullable(receipts.get(origin.command()));
        var key = boundary.apply(command);
        var history = histories.computeIfAbsent(key, _ -> new ArrayList<>());
        try {
            var events = decider.decide(command, decider.replay(history));
            if (first.isPresent() && (!events.isEmpty() || KeyedRequest.isUnderWay())) {
                return first.get();
            }
            return receipt(origin, key, history, events);
        } catch (Refusal no) {
            return first.filter(_ -> KeyedRequest.isUnderWay()).orElseThrow(() -> no);
        }
    }

    private Receipt<S, E> receipt(Origin origin, Object key, List<E> history, List<E> events) {
        history.addAll(events);
        log.addAll(events);
        if (!events.isEmpty()) {
            positions.put(key, log.size());
        }
        var position = positions.getOrDefault(key, 0);
        var receipt = new Receipt<>(decider.replay(history), events, position);
        if (receipt.isChange()) {
            receipts.put(origin.command(), receipt);
        }
        return receipt;
    }

    /** It happened before, by another way. */
    public void given(Object key, E event) {
        histories.computeIfAbsent(key, _ -> new ArrayList<>()).add(event);
    }

    /** What a command with that boundary would be decided on. */
    public S state(Object key) {
        return decider.replay(histories.getOrDefault(key, List.of()));
    }
}
