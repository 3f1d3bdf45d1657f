package app.fabula.bootstrap.operation;

import app.fabula.application.operation.ErrorReports;
import app.fabula.application.operation.Failure;
import app.fabula.application.operation.Fingerprint;
import app.fabula.bootstrap.outgoing.OutgoingClient;
import io.sentry.Hint;
import io.sentry.SentryClient;
import io.sentry.SentryEvent;
import io.sentry.SentryLevel;
import io.sentry.SentryOptions;
import io.sentry.SpanContext;
import io.sentry.SpanId;
import io.sentry.protocol.SentryId;
import java.util.List;

/**
 * Tells a Sentry of unexpected failures: which exceptions, where in the code, on which route, in
 * which trace. Nothing else leaves the process, and least of all what the exceptions say, since
 * that may be about a person. A Sentry that is slow or away, or that must not be called, loses
 * reports and holds nobody up.
 */
final class SentryReports implements ErrorReports, AutoCloseable {
    /** For the library's own wait and for that of the transport; the whole stop has 3 seconds. */
    private static final long PATIENCE_AT_THE_END_MILLIS = 500;

    private final SentryClient sentry;

    /**
     * @throws IllegalArgumentException for what is no DSN
     */
    SentryReports(String dsn, OutgoingClient outgoing) {
        var options = new SentryOptions();
        options.setDsn(dsn);
        options.setAttachServerName(false);
        options.setAttachStacktrace(false);
        options.setEnableExternalConfiguration(false);
        options.setSendClientReports(false);
        options.setTransportFactory((its, details) -> new GuardedTransport(outgoing, its, details));
        options.setShutdownTimeoutMillis(PATIENCE_AT_THE_END_MILLIS);
        options.setFlushTimeoutMillis(PATIENCE_AT_THE_END_MILLIS);
        options.addInAppInclude("app.fabula");
        options.setBeforeSend((event, _) -> speechless(event));
        // One of our own: nobody else in the process reports through it.
        sentry = new SentryClient(options);
    }

    @Override
    public void report(Failure failure) {
        var event = new SentryEvent(failure.cause());
        event.setLevel(SentryLevel.ERROR);
        event.setTransaction(failure.route());
        event.setFingerprints(List.of(Fingerprint.of(failure.cause()).id()));
        event.getContexts()
                .setTrace(
                        new SpanContext(
                                new SentryId(failure.traceId()),
                                new SpanId(),
                                "http.server",
                                null,
                                null));
        sentry.captureEvent(event, null, new Hint());
    }

    /** Takes out what the library has put in. */
    private static SentryEvent speechless(SentryEvent event) {
        event.setUser(null);
        var exceptions = event.getExceptions();
        if (exceptions != null) {
            exceptions.forEach(exception -> exception.setValue(null));
        }
        return event;
    }

    @Override
    public void close() {
        sentry.close();
    }
}
