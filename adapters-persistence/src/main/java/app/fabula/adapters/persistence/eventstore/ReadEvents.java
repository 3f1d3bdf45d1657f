package app.fabula.adapters.persistence.eventstore;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Events that were read already, as Axon takes them. */
final class ReadEvents implements MessageStream<EventMessage> {
    private final Deque<Entry<EventMessage>> entries;

    ReadEvents(Collection<Entry<EventMessage>> entries) {
        this.entries = new ArrayDeque<>(entries);
    }

    @Override
    public Optional<Entry<EventMessage>> next() {
        return Optional.ofNullable(entries.poll());
    }

    @Override
    public Optional<Entry<EventMessage>> peek() {
        return Optional.ofNullable(entries.peek());
    }

    @Override
    public void setCallback(Runnable callback) {
        callback.run();
    }

    @Override
    public Optional<Throwable> error() {
        return Optional.empty();
    }

    @Override
    public boolean isCompleted() {
        return entries.isEmpty();
    }

    @Override
    public boolean hasNextAvailable() {
        return !entries.isEmpty();
    }

    @Override
    public void close() {
        entries.clear();
    }
}
