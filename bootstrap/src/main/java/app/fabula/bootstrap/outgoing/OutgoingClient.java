package app.fabula.bootstrap.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;

/**
 * Asks other servers, whoever named them, and tells them: it cannot be made to reach what only this
 * machine can (server-side request forgery), nor be held up or filled up by the answer. What it
 * must not call by {@link PublicAddresses} and {@link PrivateDestinations} it does not call;
 * redirects are as suspicious as the first address; no proxy, cookie or credential comes along by
 * itself.
 */
public final class OutgoingClient {
    private final Border border;
    private final Hop hop;
    private final OutgoingLimits limits;

    public OutgoingClient(PrivateDestinations configured) {
        this(
                new Border(configured, InetAddress::getAllByName),
                new PinnedHop(DefaultClientTlsStrategy.createDefault(), OutgoingLimits.DEFAULT),
                OutgoingLimits.DEFAULT);
    }

    OutgoingClient(Border border, Hop hop, OutgoingLimits limits) {
        this.border = border;
        this.hop = hop;
        this.limits = limits;
    }

    /** An answer of any status is an answer. */
    public OutgoingAnswer get(URI uri) throws OutgoingFailure {
        return answer(uri, () -> follow(border.pass(uri)));
    }

    /**
     * An answer of any status is an answer, that of a redirect too: what one server is told, no
     * other is.
     *
     * @param headers that go with the body, with what the server knows the caller by
     */
    public OutgoingAnswer post(URI uri, Map<String, String> headers, byte[] body)
            throws OutgoingFailure {
        var request = OutgoingRequest.post(headers, body);
        return answer(uri, () -> hop.to(border.pass(uri), request).answer());
    }

    private OutgoingAnswer answer(URI uri, Callable<OutgoingAnswer> call) throws OutgoingFailure {
        var asking = new FutureTask<>(call);
        // A virtual thread, because an interrupt reaches it also while it reads from a socket.
        Thread.ofVirtual().name("outgoing").start(asking);
        try {
            return asking.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new OutgoingFailure(uri.getHost() + " takes too long", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof OutgoingFailure known
                    ? known
                    : new OutgoingFailure(uri.getHost() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutgoingFailure("Interrupted", e);
        } finally {
            asking.cancel(true);
        }
    }

    private OutgoingAnswer follow(Destination first) throws IOException {
        var destination = first;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            var arrival = hop.to(destination, OutgoingRequest.get());
            if (arrival.location().isEmpty()) {
                return arrival.answer();
            }
            var next = border.pass(destination.uri().resolve(arrival.location().get()));
            if (next.isConfigured() && !destination.isConfigured()) {
                throw new OutgoingFailure("A redirect leads from the internet to within");
            }
            destination = next;
        }
        throw new OutgoingFailure(first.uri().getHost() + " redirects too often");
    }
}
