package app.fabula.adapters.persistence.eventstore;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.eventstreaming.Tag;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one kind of event is called on disk, and by what it is found.
 *
 * @param name {@code context.Name}; never a class name, never changed
 * @param version of the shape of its payload, from 1
 * @param tags by which decisions find it
 * @param upcasters a hop for each version but the last, the one from version 1 first
 */
public record EventType<E>(
        String name,
        int version,
        Class<E> type,
        Function<E, Set<Tag>> tags,
        List<Upcaster> upcasters) {

    /**
     * @throws IllegalArgumentException where there is not one hop from each version to the next
     */
    public EventType {
        upcasters = List.copyOf(upcasters);
        if (upcasters.size() != version - 1) {
            throw new IllegalArgumentException(
                    "%s is at version %d, to which %d hops lead, and not %d"
                            .formatted(name, version, version - 1, upcasters.size()));
        }
    }

    /** One whose shape has never changed. */
    public EventType(String name, int version, Class<E> type, Function<E, Set<Tag>> tags) {
        this(name, version, type, tags, List.of());
    }

    Set<Tag> tagsOf(Object event) {
        return tags.apply(type.cast(event));
    }

    /**
     * The event in its present shape.
     *
     * @param written version of the payload, no newer than this one
     */
    E read(int written, byte[] payload, Converter converter) {
        if (written == version) {
            return Objects.requireNonNull(converter.convert(payload, type));
        }
        var json = Objects.<ObjectNode>requireNonNull(converter.convert(payload, ObjectNode.class));
        for (var hop : upcasters.subList(written - 1, upcasters.size())) {
            json = hop.upcast(json);
        }
        return Objects.requireNonNull(converter.convert(json, type));
    }
}
