package app.fabula.adapters.messaging.shared;

import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.shared.Decider;
import java.util.ArrayList;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;

/**
 * What a command came to when it came before. Its events are the record of that: they stand next to
 * one another in the log, and their ids derive from the command's.
 */
final class FirstReceipt {
    private FirstReceipt() {}

    /**
     * @param boundary everything that the command had to know, from the beginning
     * @return empty where it has stored nothing
     */
    static <S, E> Optional<Receipt<S, E>> of(
            Origin origin,
            MessageStream<EventMessage> boundary,
            Decider<?, S, E> decider,
            Class<E> family) {
        var state = decider.initial();
        var events = new ArrayList<E>();
        var position = 0L;
        for (var entry = boundary.next(); entry.isPresent(); entry = boundary.next()) {
            var isEnd = entry.get().getResource(ConsistencyMarker.RESOURCE_KEY) != null;
            var message = entry.get().message();
            var next = origin.event(events.size()).toString();
            var isOwn = !isEnd && message.identifier().equals(next);
            if (isEnd || (!isOwn && !events.isEmpty())) {
                break;
            }
            var event = Messages.payload(message, family);
            state = decider.evolve(state, event);
            if (isOwn) {
                events.add(event);
                position = Messages.position(message);
            }
        }
        boundary.close();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new Receipt<>(state, events, position));
    }
}
