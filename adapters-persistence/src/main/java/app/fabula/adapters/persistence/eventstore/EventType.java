package app.fabula.adapters.persistence.eventstore;

import java.util.Set;
import java.util.function.Function;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * How one kind of event is called on disk, and by what it is found.
 *
 * @param name {@code context.Name}; never a class name, never changed
 * @param version of the shape of its payload, from 1
 * @param tags by which decisions find it
 */
public record EventType<E>(String name, int version, Class<E> type, Function<E, Set<Tag>> tags) {
    Set<Tag> tagsOf(Object event) {
        return tags.apply(type.cast(event));
    }
}
