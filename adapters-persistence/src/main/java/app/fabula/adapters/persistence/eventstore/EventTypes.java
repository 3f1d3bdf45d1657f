package app.fabula.adapters.persistence.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Every kind of event that this release knows, registered by hand. */
public final class EventTypes implements MessageTypeResolver, TagResolver {
    private final Map<Class<?>, EventType<?>> byClass = new HashMap<>();
    private final Map<QualifiedName, EventType<?>> byName = new HashMap<>();

    /**
     * @throws IllegalArgumentException where two share a name or a class
     */
    public EventTypes(Collection<EventType<?>> types) {
        for (var type : types) {
            var twice = byClass.put(type.type(), type) != null;
            if (byName.put(new QualifiedName(type.name()), type) != null || twice) {
                throw new IllegalArgumentException(type.name() + " is registered twice");
            }
        }
    }

    @Override
    public Optional<MessageType> resolve(Class<?> type) {
        return Optional.ofNullable(byClass.get(type))
                .map(known -> new MessageType(known.name(), Integer.toString(known.version())));
    }

    @Override
    public Set<Tag> resolve(EventMessage event) {
        var payload = Objects.requireNonNull(event.payload(), "an event has a payload");
        return Optional.ofNullable(byClass.get(payload.getClass()))
                .map(known -> known.tagsOf(payload))
                .orElse(Set.of());
    }

    /** What a name on disk stands for here; empty for one of a newer release. */
    Optional<EventType<?>> named(QualifiedName name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Set<QualifiedName> names() {
        return Set.copyOf(byName.keySet());
    }
}
