package app.fabula.adapters.messaging.shared;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * The log for one follower, who is not given more than some megabytes ahead of what has been
 * handled. Axon's queue is bounded by the number of events, of which one may have megabytes.
 */
final class BoundedSource implements StreamableEventSource {
    private final StreamableEventSource log;
    private volatile @Nullable BoundedStream last;

    BoundedSource(StreamableEventSource log) {
        this.log = log;
    }

    /** All up to a position has been handled. */
    void handled(long position) {
        var stream = last;
        if (stream != null) {
            stream.handled(position);
        }
    }

    @Override
    public MessageStream<EventMessage> open(
            StreamingCondition condition, @Nullable ProcessingContext context) {
        var stream = new BoundedStream(log.open(condition, context));
        last = stream;
        return stream;
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return log.firstToken(context);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return log.latestToken(context);
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(
            Instant at, @Nullable ProcessingContext context) {
        return log.tokenAt(at, context);
    }
}
