package app.fabula.adapters.persistence.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * The log from a position onwards, without end: read in batches, and looked at again whenever
 * something was committed. Since the log has no gaps, whoever has seen position N has seen all
 * before it.
 */
final class LogStream implements MessageStream<EventMessage> {
    private final LogReader reader;
    private final EventCriteria criteria;
    private final Consumer<LogStream> whenClosed;
    private final Deque<Entry<EventMessage>> buffer = new ArrayDeque<>();
    private volatile Runnable whenAvailable = () -> {};
    private volatile boolean mayHaveMore = true;
    private volatile boolean closed;
    private volatile @Nullable Throwable error;
    private volatile long position;

    LogStream(
            LogReader reader, long after, EventCriteria criteria, Consumer<LogStream> whenClosed) {
        this.reader = reader;
        this.position = after;
        this.criteria = criteria;
        this.whenClosed = whenClosed;
    }

    /** Something may have been committed: whoever follows this stream is told to look. */
    void wake() {
        if (!closed) {
            mayHaveMore = true;
            whenAvailable.run();
        }
    }

    /** Whether it has not yet come to that position. */
    boolean isBehind(long head) {
        return position < head;
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> next() {
        fill();
        return Optional.ofNullable(buffer.poll());
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> peek() {
        fill();
        return Optional.ofNullable(buffer.peek());
    }

    @Override
    public synchronized boolean hasNextAvailable() {
        fill();
        return !buffer.isEmpty();
    }

    @Override
    public void setCallback(Runnable callback) {
        whenAvailable = callback;
        callback.run();
    }

    @Override
    public Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public boolean isCompleted() {
        return closed || error != null;
    }

    @Override
    public synchronized void close() {
        closed = true;
        buffer.clear();
        whenClosed.accept(this);
    }

    private void fill() {
        if (!buffer.isEmpty() || !mayHaveMore || isCompleted()) {
            return;
        }
        // Before the query: what is committed meanwhile sets it again.
        mayHaveMore = false;
        try {
            var batch = reader.after(position, criteria);
            for (var read : batch.events()) {
                var token = new GlobalSequenceTrackingToken(read.position());
                buffer.add(
                        new SimpleEntry<>(
                                read.event(), TrackingToken.addToContext(Context.empty(), token)));
                position = read.position();
            }
            if (batch.isFull()) {
                mayHaveMore = true;
            }
        } catch (RuntimeException e) {
            error = e;
        } catch (Error e) {
            // Axon tries again after an exception; after anything else it would never look again.
            error = new EventStoreException("The log cannot be read.", e);
        }
    }
}
