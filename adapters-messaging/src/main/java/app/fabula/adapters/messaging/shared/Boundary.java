package app.fabula.adapters.messaging.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Consistency boundaries: some tags, and the kinds of events that matter. */
public final class Boundary {
    private final MessageTypeResolver names;

    public Boundary(MessageTypeResolver names) {
        this.names = names;
    }

    /**
     * Events with all of those tags.
     *
     * @param family a sealed interface: all of its events matter; or one kind of event
     */
    public EventCriteria of(Class<?> family, Tag... tags) {
        return EventCriteria.havingTags(tags)
                .andBeingOneOfTypes(
                        leaves(family)
                                .map(type -> names.resolveOrThrow(type).qualifiedName())
                                .collect(Collectors.toSet())
                                .toArray(QualifiedName[]::new));
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Boundary::leaves)
                : Stream.of(family);
    }
}
