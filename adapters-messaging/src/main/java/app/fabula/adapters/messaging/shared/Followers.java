package app.fabula.adapters.messaging.shared;

import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Recorded;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Everything that follows the log: each projection and each policy at its own pace. */
public final class Followers implements AutoCloseable {
    /** A batch that is cut off here is begun again at the next start. */
    private static final long PATIENCE_MILLIS = 800;

    private record Follower(ParkingHandler handler, LogProcessor processor) {}

    private final Map<String, Follower> followers = new LinkedHashMap<>();

    public Followers(
            LogProcessor.Environment environment,
            ParkedSequences parked,
            List<Projection> projections,
            List<Policy> policies) {
        projections.forEach(
                projection -> add(environment, parked, projection.name(), projection::apply));
        policies.forEach(policy -> add(environment, parked, policy.name(), policy::on));
    }

    private void add(
            LogProcessor.Environment environment,
            ParkedSequences parked,
            String name,
            Consumer<List<Recorded>> consumer) {
        var handler = new ParkingHandler(name, parked, consumer);
        var processor = new LogProcessor(name, environment, handler);
        if (followers.put(name, new Follower(handler, processor)) != null) {
            throw new IllegalArgumentException("Two follow the log as " + name);
        }
    }

    public void start() {
        processors().forEach(LogProcessor::start);
    }

    public Optional<ParkingHandler> handler(String follower) {
        return Optional.ofNullable(followers.get(follower)).map(Follower::handler);
    }

    public Set<String> names() {
        return Set.copyOf(followers.keySet());
    }

    /** Whether this instance cannot go on with it; it tries again and again. */
    public boolean isFailing(String follower) {
        return Optional.ofNullable(followers.get(follower))
                .map(Follower::processor)
                .filter(LogProcessor::isFailing)
                .isPresent();
    }

    Collection<LogProcessor> processors() {
        return followers.values().stream().map(Follower::processor).toList();
    }

    /** All at once, since each may be within a batch; none is waited for longer than a moment. */
    @Override
    public void close() {
        var closing =
                processors().stream().map(LogProcessor::close).toArray(CompletableFuture[]::new);
        Futures.get(
                CompletableFuture.allOf(closing)
                        .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    }
}
