package app.fabula.adapters.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/** As whom a request is counted. */
final class Callers {
    /** Health and metrics are asked for all the time, and must be there when nothing else is. */
    private static final String PROBES = "/actuator/";

    /** Of whoever may read the data folder: the command line. */
    private static final String LOCAL = "local";

    private Callers() {}

    static boolean isProbe(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PROBES);
    }

    static boolean isExempt(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return isProbe(request) || (principal != null && principal.getName().equals(LOCAL));
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
