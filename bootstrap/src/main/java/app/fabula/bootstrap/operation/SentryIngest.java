package app.fabula.bootstrap.operation;

import app.fabula.bootstrap.outgoing.OutgoingClient;
import io.sentry.ISerializer;
import io.sentry.RequestDetails;
import io.sentry.SentryEnvelope;
import io.sentry.transport.RateLimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Where a Sentry takes envelopes, through the one client for outgoing calls. Of what it answers the
 * status alone counts: after 429 nothing is sent for a minute, as the library has it.
 *
 * @param details its address, and the headers that have the key
 */
record SentryIngest(
        OutgoingClient outgoing,
        RequestDetails details,
        ISerializer serializer,
        RateLimiter limiter) {
    private static final int OK = 200;

    /**
     * @throws Exception where it has not been taken, and no less, since the serializer declares it
     */
    void take(SentryEnvelope envelope) throws Exception {
        var address = URI.create(details.getUrl().toString());
        var answer = outgoing.post(address, headers(), packed(envelope));
        limiter.updateRetryAfterLimits(null, null, answer.status());
        if (answer.status() != OK) {
            throw new IOException(address.getHost() + " answers " + answer.status());
        }
    }

    private Map<String, String> headers() {
        var headers = new HashMap<>(details.getHeaders());
        headers.put("Content-Type", "application/x-sentry-envelope");
        headers.put("Content-Encoding", "gzip");
        return headers;
    }

    private byte[] packed(SentryEnvelope envelope) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            serializer.serialize(envelope, gzip);
        }
        return bytes.toByteArray();
    }
}
