package app.fabula.adapters.rest.edge;

import app.fabula.application.access.Caller;
import app.fabula.application.access.LocalKey;
import app.fabula.domain.access.KeyText;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** As whom a request is counted. */
final class Callers {
    /**
     * Health is asked for all the time, by nobody known, and must be there when nothing else is.
     */
    private static final Set<String> PROBES =
            Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    private static final String KNOWN = Callers.class.getName();
    private static final String KEY = "Bearer " + KeyText.PREFIX;
    private static final String LOCAL_KEY = KEY + LocalKey.ENVIRONMENT + "_";

    private Callers() {}

    static boolean isProbe(HttpServletRequest request) {
        return PROBES.contains(request.getRequestURI()) && credentials(request).isEmpty();
    }

    static boolean isExempt(HttpServletRequest request) {
        return isProbe(request)
                || (request.getUserPrincipal() instanceof Caller caller && caller.isLocal());
    }

    /** Tells whoever comes by later, and sees another wrapper of the request. */
    static void know(HttpServletRequest request) {
        request.setAttribute(KNOWN, true);
    }

    static boolean isKnown(HttpServletRequest request) {
        return request.getAttribute(KNOWN) != null;
    }

    /** Whether somebody else has to be asked who that is: all others are known by reckoning. */
    static boolean isLookedUp(String credentials) {
        return credentials.startsWith(KEY) && !credentials.startsWith(LOCAL_KEY);
    }

    /** An address, or the network of a host that has very many. */
    static String stranger(HttpServletRequest request) {
        return "address:" + Network.ofCaller(InetAddress.ofLiteral(request.getRemoteAddr()));
    }

    /** What was sent, whether it is right or not; empty where nothing was. */
    static String credentials(HttpServletRequest request) {
        return String.join("\n", Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)));
    }
}
