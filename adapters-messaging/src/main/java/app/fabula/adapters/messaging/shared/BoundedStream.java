package app.fabula.adapters.messaging.shared;

import app.fabula.application.shared.LogMetadata;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Seems to have nothing more while too much of what it has given out is not handled yet. */
final class BoundedStream implements MessageStream<EventMessage> {
    private static final long MAX_BYTES = 8L << 20;

    private record Given(long position, long bytes) {}

    private final MessageStream<EventMessage> events;
    private final Deque<Given> unhandled = new ArrayDeque<>();
    private long bytes;
    private volatile Runnable whenAvailable = () -> {};

    BoundedStream(MessageStream<EventMessage> events) {
        this.events = events;
    }

    /** All up to a position: whoever waits for more is told. */
    void handled(long position) {
        if (isFreedBy(position)) {
            whenAvailable.run();
        }
    }

    private synchronized boolean isFreedBy(long position) {
        var wasFull = isFull();
        while (!unhandled.isEmpty() && unhandled.peek().position() <= position) {
            bytes -= unhandled.remove().bytes();
        }
        return wasFull && !isFull();
    }

    private synchronized boolean isFull() {
        return bytes >= MAX_BYTES;
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> next() {
        var next = isFull() ? Optional.<Entry<EventMessage>>empty() : events.next();
        next.map(Entry::message).ifPresent(this::note);
        return next;
    }

    private void note(EventMessage event) {
        var given =
                new Given(
                        Long.parseLong(event.metadata().get(LogMetadata.POSITION)),
                        Long.parseLong(event.metadata().getOrDefault(LogMetadata.BYTES, "0")));
        unhandled.add(given);
        bytes += given.bytes();
    }

    @Override
    public Optional<Entry<EventMessage>> peek() {
        return isFull() ? Optional.empty() : events.peek();
    }

    @Override
    public boolean hasNextAvailable() {
        return !isFull() && events.hasNextAvailable();
    }

    @Override
    public void setCallback(Runnable callback) {
        whenAvailable = callback;
        events.setCallback(callback);
    }

    @Override
    public Optional<Throwable> error() {
        return events.error();
    }

    @Override
    public boolean isCompleted() {
        return events.isCompleted();
    }

    @Override
    public void close() {
        events.close();
    }
}
