package app.fabula.adapters.messaging.shared;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Axon's command bus and event store on an engine, wired without annotations. */
public final class AxonSpine implements AutoCloseable {
    private final EventStorageEngine engine;
    private final TagResolver tags;
    private final MeterRegistry meters;
    private final AxonConfiguration axon;

    public AxonSpine(
            EventStorageEngine engine,
            MessageTypeResolver names,
            TagResolver tags,
            Converter converter,
            MeterRegistry meters) {
        this.engine = engine;
        this.tags = tags;
        this.meters = meters;
        this.axon =
                EventSourcingConfigurer.create()
                        .registerEventStorageEngine(_ -> engine)
                        .registerTagResolver(_ -> tags)
                        .messaging(messaging -> messaging.registerMessageTypeResolver(_ -> names))
                        .componentRegistry(registry ->
                                registry.registerComponent(Converter.class, _ -> converter)
                                        // It would call out to the network.
                                        .disableEnhancer(
                                                "org.axonframework.update.UpdateCheckerConfigurationEnhancer"))
                        .start();
    }

    EventStorageEngine engine() {
        return engine;
    }

    MeterRegistry meters() {
        return meters;
    }

    CommandBus commands() {
        return axon.getComponent(CommandBus.class);
    }

    public EventStore events() {
        return axon.getComponent(EventStore.class);
    }

    /**
     * Appends all or none; completes after the commit with the position of the last one. Straight
     * to the engine: Axon's own transaction takes a condition from nothing but a read, and a state
     * that is remembered needs none.
     */
    CompletableFuture<Long> append(
            AppendCondition condition, List<EventMessage> events, ProcessingContext context) {
        var tagged =
                events.stream()
                        .<TaggedEventMessage<?>>map(event ->
                                new GenericTaggedEventMessage<>(event, tags.resolve(event)))
                        .toList();
        return engine.appendEvents(condition, context, tagged)
                .thenCompose(transaction -> commit(transaction, context));
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private static <R> CompletableFuture<Long> commit(
            AppendTransaction<R> transaction, ProcessingContext context) {
        return transaction
                .commit(context)
                .thenCompose(committed -> transaction.afterCommit(committed, context))
                .thenApply(GlobalIndexConsistencyMarker::position);
    }
}
