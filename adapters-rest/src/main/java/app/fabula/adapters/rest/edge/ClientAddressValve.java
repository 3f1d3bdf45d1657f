package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.edge.TrustedProxies.Client;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Makes the true client the one that a request comes from. {@code X-Forwarded-For} and {@code
 * Forwarded} are heard from trusted proxies only. A proxy writes one of the two and hands on the
 * other as it came, from anybody: where they do not agree, the request is refused.
 */
public final class ClientAddressValve extends ValveBase {
    private final TrustedProxies proxies;

    ClientAddressValve(TrustedProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var peer = InetAddress.ofLiteral(request.getPeerAddr());
        if (proxies.isTrusted(peer)) {
            client(request, peer)
                    .ifPresentOrElse(client -> tell(request, client), () -> refuse(response));
        }
        getNext().invoke(request, response);
    }

    /** Empty where nobody can tell. */
    private Optional<Client> client(Request request, InetAddress peer) {
        try {
            var protocols = fields(request, "X-Forwarded-Proto");
            var isSecure =
                    !protocols.isEmpty() && protocols.stream().allMatch("https"::equalsIgnoreCase);
            var listed = Hop.ofList(fields(request, "X-Forwarded-For"), isSecure);
            var forwarded = Hop.ofForwarded(fields(request, "Forwarded"));
            var byList = proxies.client(peer, isSecure, listed);
            var byForwarded = proxies.client(peer, isSecure, forwarded);
            if (forwarded.isEmpty()) {
                return Optional.of(byList);
            }
            return listed.isEmpty() || byList.address().equals(byForwarded.address())
                    ? Optional.of(byForwarded)
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static List<String> fields(Request request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    private static void tell(Request request, Client client) {
        var address = client.address().getHostAddress();
        request.setRemoteAddr(address);
        request.setRemoteHost(address);
        request.setSecure(client.isSecure());
        request.getCoyoteRequest().scheme().setString(client.isSecure() ? "https" : "http");
    }

    /** A request with an error goes no further than to where errors are told. */
    private static void refuse(Response response) {
        try {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
