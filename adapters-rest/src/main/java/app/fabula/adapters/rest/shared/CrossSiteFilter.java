package app.fabula.adapters.rest.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Keeps web pages from elsewhere away while the API has no credentials: the server listens on
 * loopback, but a browser on the same machine calls whatever a page tells it to. A foreign {@code
 * Host} is a name that was rebound to loopback; {@code Origin} and {@code Sec-Fetch-Site} tell
 * whose page it is, and browsers let no page forge them. Clients that are no browsers send neither.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CrossSiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String LOOPBACK = "(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]*)?";
    private static final Pattern HOST = Pattern.compile(LOOPBACK, Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGIN =
            Pattern.compile("[a-z][a-z0-9+.-]*://" + LOOPBACK, Pattern.CASE_INSENSITIVE);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private final transient HandlerExceptionResolver problems;

    CrossSiteFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var rejection = rejection(request);
        if (rejection.isEmpty()) {
            chain.doFilter(request, response);
        } else if (problems.resolveException(request, response, null, rejection.get()) == null) {
            throw rejection.get();
        }
    }

    private static Optional<Rejection> rejection(HttpServletRequest request) {
        var host = request.getHeader("Host");
        if (host == null || !HOST.matcher(host).matches()) {
            return Optional.of(
                    new Rejection(
                            ProblemType.MISDIRECTED_REQUEST,
                            "Call this server localhost, 127.0.0.1 or [::1]."));
        }
        return SAFE.contains(request.getMethod()) || !isForeign(request)
                ? Optional.empty()
                : Optional.of(
                        new Rejection(
                                ProblemType.CROSS_SITE_REQUEST,
                                "Only pages of this machine may change anything here."));
    }

    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return (site != null && FOREIGN.contains(site))
                || (origin != null && !ORIGIN.matcher(origin).matches());
    }
}
