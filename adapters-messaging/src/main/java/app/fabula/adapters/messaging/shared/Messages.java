package app.fabula.adapters.messaging.shared;

import static java.util.Objects.requireNonNull;

import app.fabula.application.shared.LogMetadata;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Unreadable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;

/** Between the domain's events and Axon's messages. */
public final class Messages {
    private Messages() {}

    public static EventMessage event(
            UUID id, MessageType type, Object event, Instant occurredAt, Origin origin) {
        return new GenericEventMessage(
                id.toString(),
                type,
                event,
                Map.of(
                        LogMetadata.CORRELATION_ID, origin.correlation().toString(),
                        LogMetadata.CAUSATION_ID, origin.causation().toString()),
                occurredAt);
    }

    /**
     * An event that somebody cannot go on without.
     *
     * @throws UnreadableEventException where it cannot be read
     */
    public static <E> E payload(EventMessage message, Class<E> type) {
        var payload = requireNonNull(message.payload());
        if (payload instanceof Unreadable unreadable) {
            throw new UnreadableEventException(unreadable);
        }
        return type.cast(payload);
    }

    /**
     * An event of the log that somebody cannot go on without.
     *
     * @throws UnreadableEventException where it cannot be read
     */
    public static Object payload(Recorded recorded) {
        if (recorded.event() instanceof Unreadable unreadable) {
            throw new UnreadableEventException(unreadable);
        }
        return recorded.event();
    }

    public static long position(EventMessage message) {
        return Long.parseLong(requireNonNull(message.metadata().get(LogMetadata.POSITION)));
    }

    static Recorded recorded(EventMessage message) {
        var metadata = message.metadata();
        return new Recorded(
                UUID.fromString(message.identifier()),
                position(message),
                requireNonNull(message.payload()),
                requireNonNull(metadata.get(LogMetadata.SEQUENCE)),
                Instant.parse(requireNonNull(metadata.get(LogMetadata.RECORDED_AT))),
                UUID.fromString(requireNonNull(metadata.get(LogMetadata.CORRELATION_ID))));
    }
}
