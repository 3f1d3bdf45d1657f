package app.fabula.adapters.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** As whom a request is counted. */
final class Callers {
    private static final List<String> CREDENTIALS = List.of("Authorization", "X-API-Key");

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
        return CREDENTIALS.stream()
                .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
                .collect(Collectors.joining("\n"));
    }
}
