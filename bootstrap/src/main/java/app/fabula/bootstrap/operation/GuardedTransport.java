package app.fabula.bootstrap.operation;

import app.fabula.bootstrap.outgoing.OutgoingClient;
import io.sentry.Hint;
import io.sentry.RequestDetails;
import io.sentry.SentryEnvelope;
import io.sentry.SentryOptions;
import io.sentry.transport.ITransport;
import io.sentry.transport.RateLimiter;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries envelopes to a Sentry, since the library would open connections of its own, to wherever a
 * name or a redirect leads. One thread sends them, one after the other; those that find its queue
 * full are lost, as the first of a storm tell the most.
 */
final class GuardedTransport implements ITransport {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedTransport.class);
    private static final int QUEUED = 30;

    private final ExecutorService sender =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(QUEUED),
                    Thread.ofVirtual().name("sentry").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());
    private final RateLimiter limiter;
    private final SentryIngest ingest;
    private final long patienceMillis;
    private boolean isLosing;

    GuardedTransport(OutgoingClient outgoing, SentryOptions options, RequestDetails details) {
        limiter = new RateLimiter(options);
        ingest = new SentryIngest(outgoing, details, options.getSerializer(), limiter);
        patienceMillis = options.getFlushTimeoutMillis();
    }

    @Override
    public void send(SentryEnvelope envelope, Hint hint) {
        sender.execute(() -> deliver(envelope, hint));
    }

    /** A loss is told to the log when it begins, not at every report. */
    private void deliver(SentryEnvelope envelope, Hint hint) {
        try {
            var welcome = limiter.filter(envelope, hint);
            if (welcome != null) {
                ingest.take(welcome);
                isLosing = false;
            }
        } catch (Exception e) {
            if (!isLosing) {
                LOG.warn("Sentry is not told of failures: {}.", e.getMessage(), e.getCause());
            }
            isLosing = true;
        }
    }

    @Override
    public RateLimiter getRateLimiter() {
        return limiter;
    }

    /** Asked only before it is closed, which waits. */
    @Override
    public void flush(long timeoutMillis) {}

    @Override
    public void close() throws IOException {
        close(false);
    }

    @Override
    public void close(boolean isRestarting) throws IOException {
        limiter.close();
        sender.shutdown();
        try {
            sender.awaitTermination(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sender.shutdownNow();
        }
    }
}
