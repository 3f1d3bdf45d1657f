package app.fabula.adapters.messaging.shared;

import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;

/**
 * Follows the log in batches; what it does with a batch and how far it has come commit in one
 * transaction. It takes every known kind of event, so that its position is the log's head as soon
 * as it has caught up, also where the newest events are none of its business.
 */
public final class LogProcessor {
    private static final int BATCH = 200;
    private static final long CLAIM_MILLIS = 1_000;
    private static final long GIVEN_UP_MILLIS = 4 * CLAIM_MILLIS;

    /** Whatever belongs to the same sequence is handled in order; here everything does. */
    private static final Object ONE_SEQUENCE = "log";

    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService worker;
    private final FailureWatch units;
    private final BoundedSource log;

    /**
     * What all processors share.
     *
     * @param names every kind of event that this release knows
     * @param transactions bound to the thread, shared with the token store and the read models
     */
    public record Environment(
            StreamableEventSource log,
            Set<QualifiedName> names,
            TokenStore tokens,
            TransactionManager transactions) {}

    LogProcessor(String name, Environment environment, Consumer<List<Recorded>> handler) {
        this.coordinator = executor(name + "-coordinator");
        this.worker = executor(name + "-worker");
        this.log = new BoundedSource(environment.log());
        this.units =
                new FailureWatch(
                        new BegunUnits(
                                environment.transactions(),
                                new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE)));
        var batchKey = Context.ResourceKey.<List<Recorded>>withLabel("batch");
        var component =
                new SimpleEventHandlingComponent((_, _) -> Optional.of(ONE_SEQUENCE))
                        .subscribe(
                                everyKind(environment),
                                (message, context) -> {
                                    batch(context, batchKey, handler)
                                            .add(Messages.recorded(message));
                                    return MessageStream.empty();
                                });
        this.processor =
                new PooledStreamingEventProcessor(
                        name, List.of(component), configuration(environment));
    }

    void start() {
        Futures.get(processor.start());
    }

    /** Leaves the work to whoever comes first; this instance asks for it again after a while. */
    void giveUp() {
        Futures.get(processor.releaseSegment(0, GIVEN_UP_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Begins to stop; the batch that is under way is still done. */
    CompletableFuture<Void> close() {
        return processor
                .shutdown()
                .whenComplete((_, _) -> {
                    coordinator.shutdownNow();
                    worker.shutdownNow();
                });
    }

    /** Whether this instance cannot go on; it tries again and again. */
    boolean isFailing() {
        return processor.isError() || (units.isFailing() && !hasNothingToDo());
    }

    /** Whether this instance has the work. */
    boolean isHere() {
        return !processor.processingStatus().isEmpty();
    }

    /** Somebody else may have done what failed here. */
    private boolean hasNothingToDo() {
        return processor.processingStatus().values().stream()
                .anyMatch(status -> status.isCaughtUp() && !status.isErrorState());
    }

    /** What cannot be read, too: who follows the log may not pass over it. */
    private static Set<QualifiedName> everyKind(Environment environment) {
        var names = new HashSet<>(environment.names());
        names.add(new QualifiedName(Unreadable.NAME));
        return names;
    }

    private List<Recorded> batch(
            ProcessingContext context,
            Context.ResourceKey<List<Recorded>> key,
            Consumer<List<Recorded>> handler) {
        return context.computeResourceIfAbsent(
                key,
                () -> {
                    var batch = new ArrayList<Recorded>();
                    context.runOnPrepareCommit(_ -> handle(batch, handler));
                    context.runOnAfterCommit(_ -> {
                        units.over();
                        log.handled(batch.getLast().position());
                    });
                    return batch;
                });
    }

    /** Axon neither rolls back nor tries again after what is no exception. */
    private static void handle(List<Recorded> batch, Consumer<List<Recorded>> handler) {
        try {
            handler.accept(batch);
        } catch (Error e) {
            throw new IllegalStateException("The events cannot be handled.", e);
        }
    }

    private PooledStreamingEventProcessorConfiguration configuration(Environment environment) {
        var configuration = new PooledStreamingEventProcessorConfiguration();
        configuration
                .eventSource(log)
                .eventCriteria(_ -> EventCriteria.havingAnyTag())
                .tokenStore(environment.tokens())
                .initialToken(source -> source.firstToken(null))
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_MILLIS)
                .claimExtensionThreshold(2 * CLAIM_MILLIS)
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .unitOfWorkFactory(units);
        return configuration;
    }

    private static ScheduledExecutorService executor(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }
}
