package app.fabula.adapters.messaging.shared;

import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.core.MessageTypeResolver;

/** Axon's command bus and event store on an engine, wired without annotations. */
public final class AxonSpine implements AutoCloseable {
    private final AxonConfiguration axon;

    public AxonSpine(
            EventStorageEngine engine,
            MessageTypeResolver names,
            TagResolver tags,
            Converter converter) {
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

    CommandBus commands() {
        return axon.getComponent(CommandBus.class);
    }

    public EventStore events() {
        return axon.getComponent(EventStore.class);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
