package app.fabula.adapters.messaging.shared;

import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Projections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;

/** Everything that follows the log: each projection and each policy at its own pace. */
public final class Followers implements Projections, AutoCloseable {
    /** A batch that is cut off here is begun again at the next start. */
    private static final long PATIENCE_MILLIS = 800;

    private record Follower(Projection projection, LogProcessor processor) {}

    private final Map<String, Follower> projections = new LinkedHashMap<>();
    private final List<LogProcessor> policies = new ArrayList<>();
    private final Map<String, Long> replayedUntil = new ConcurrentHashMap<>();
    private final ProjectionStore store;
    private final LongSupplier head;

    /**
     * @param names every kind of event that this release knows
     * @param head of the log
     */
    public Followers(
            StreamableEventSource log,
            Set<QualifiedName> names,
            TokenStore tokens,
            TransactionManager transactions,
            ProjectionStore store,
            LongSupplier head,
            List<Projection> projections,
            List<Policy> policies) {
        this.store = store;
        this.head = head;
        var environment = new LogProcessor.Environment(log, names, tokens, transactions);
        for (var projection : projections) {
            var processor = new LogProcessor(projection.name(), environment, projection::apply);
            this.projections.put(projection.name(), new Follower(projection, processor));
        }
        for (var policy : policies) {
            this.policies.add(new LogProcessor(policy.name(), environment, policy::on));
        }
    }

    public void start() {
        projections.values().forEach(follower -> follower.processor().start());
        policies.forEach(LogProcessor::start);
    }

    @Override
    public List<Status> all() {
        return projections.values().stream().map(this::status).toList();
    }

    @Override
    public synchronized boolean replay(String name) {
        var follower = projections.get(name);
        if (follower == null) {
            return false;
        }
        follower.processor().stop();
        try {
            store.reset(follower.projection());
            replayedUntil.put(name, head.getAsLong());
        } finally {
            follower.processor().start();
        }
        return true;
    }

    /** All at once, since each may be within a batch; none is waited for longer than a moment. */
    @Override
    public void close() {
        var processors =
                Stream.concat(
                        projections.values().stream().map(Follower::processor), policies.stream());
        var closing = processors.map(LogProcessor::close).toArray(CompletableFuture[]::new);
        Futures.get(
                CompletableFuture.allOf(closing)
                        .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    }

    private Status status(Follower follower) {
        var name = follower.projection().name();
        var position = store.position(name);
        replayedUntil.computeIfPresent(name, (_, until) -> position >= until ? null : until);
        return new Status(name, state(follower), position, head.getAsLong());
    }

    private State state(Follower follower) {
        if (follower.processor().isFailing()) {
            return State.FAILING;
        }
        if (replayedUntil.containsKey(follower.projection().name())) {
            return State.REPLAYING;
        }
        return follower.processor().isElsewhere() ? State.ELSEWHERE : State.LIVE;
    }
}
