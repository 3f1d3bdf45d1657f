package app.fabula.adapters.messaging.shared;

import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.shared.Slice;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of one follower, {@code streak}. What is undone is what it has noted as handled. */
public final class ParkedInMemory implements ParkedSequences {
    private final Map<String, Long> sequences = new LinkedHashMap<>();
    private final List<Long> handled;
    private String why = "";

    public ParkedInMemory(List<Long> handled) {
        this.handled = handled;
    }

    /** Positions by sequence. */
    public Map<String, Long> sequences() {
        return Map.copyOf(sequences);
    }

    String why() {
        return why;
    }

    @Override
    public Slice<Parked> list(int limit, Optional<String> cursor) {
        return new Slice<>(of("streak"), Optional.empty());
    }

    @Override
    public Map<String, Integer> counts() {
        return Map.of("streak", sequences.size());
    }

    @Override
    public List<Parked> of(String follower) {
        return sequences.entrySet().stream()
                .map(entry ->
                        new Parked(
                                follower, entry.getKey(), entry.getValue(), why, 1, Instant.EPOCH))
                .toList();
    }

    @Override
    public List<Parked> due(Set<String> followers) {
        return of("streak");
    }

    @Override
    public Set<String> among(String follower, Set<String> some) {
        var found = new HashSet<>(some);
        found.retainAll(sequences.keySet());
        return found;
    }

    @Override
    public Optional<Parked> hold(String follower, String sequence) {
        return of(follower).stream().filter(one -> one.sequence().equals(sequence)).findFirst();
    }

    @Override
    public Optional<Parked> holdDue(String follower, String sequence) {
        return hold(follower, sequence);
    }

    @Override
    public void park(String follower, String sequence, long position, String error) {
        if (sequences.putIfAbsent(sequence, position) != null) {
            throw new IllegalStateException(sequence + " waits already");
        }
        why = error;
    }

    @Override
    public void parkAgain(Parked held, long position, String error) {
        sequences.put(held.sequence(), position);
        why = error;
    }

    @Override
    public void release(String follower, String sequence) {
        sequences.remove(sequence);
    }

    @Override
    public Optional<String> attempt(Runnable work) {
        var before = List.copyOf(handled);
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            handled.clear();
            handled.addAll(before);
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
