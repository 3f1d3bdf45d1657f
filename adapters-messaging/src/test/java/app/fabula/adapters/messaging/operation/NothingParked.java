package app.fabula.adapters.messaging.operation;

import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.shared.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where everything can be handled. */
public final class NothingParked implements ParkedSequences {
    @Override
    public Slice<Parked> list(int limit, Optional<String> cursor) {
        return new Slice<>(List.of(), Optional.empty());
    }

    @Override
    public Map<String, Integer> counts() {
        return Map.of();
    }

    @Override
    public List<Parked> due(Set<String> followers) {
        return List.of();
    }

    @Override
    public Set<String> among(String follower, Set<String> sequences) {
        return Set.of();
    }

    @Override
    public List<Parked> of(String follower) {
        return List.of();
    }

    @Override
    public Optional<Parked> hold(String follower, String sequence) {
        return Optional.empty();
    }

    @Override
    public Optional<Parked> holdDue(String follower, String sequence) {
        return Optional.empty();
    }

    @Override
    public void park(String follower, String sequence, long position, String error) {
        throw new AssertionError(error);
    }

    @Override
    public void parkAgain(Parked held, long position, String error) {
        throw new AssertionError(error);
    }

    @Override
    public void release(String follower, String sequence) {}

    @Override
    public Optional<String> attempt(Runnable work) {
        work.run();
        return Optional.empty();
    }
}
