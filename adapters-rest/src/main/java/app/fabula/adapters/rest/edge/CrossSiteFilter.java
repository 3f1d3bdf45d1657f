package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.FilterOrder;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Problems;
import app.fabula.adapters.rest.shared.Rejection;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps web pages from elsewhere away: a browser that can reach the server calls whatever a page
 * tells it to. A foreign {@code Host} is a name that was rebound to this address; {@code Origin}
 * and {@code Sec-Fetch-Site} tell whose page it is, and browsers let no page forge them. Clients
 * that are no browsers send neither.
 */
@Component
@Order(FilterOrder.CROSS_SITE)
class CrossSiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private final transient Sites sites;
    private final transient Problems problems;

    CrossSiteFilter(Sites sites, Problems problems) {
        this.sites = sites;
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var rejection = rejection(request);
        if (rejection.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            problems.answer(request, response, rejection.get());
        }
    }

    private Optional<Rejection> rejection(HttpServletRequest request) {
        var host = request.getHeader("Host");
        if (host == null || !sites.isOurs(host)) {
            return Optional.of(
                    new Rejection(
                            ProblemType.MISDIRECTED_REQUEST,
                            "Call this server by one of its names, such as localhost."));
        }
        return SAFE.contains(request.getMethod()) || !isForeign(request)
                ? Optional.empty()
                : Optional.of(
                        new Rejection(
                                ProblemType.CROSS_SITE_REQUEST,
                                "Only pages that are invited may change anything here."));
    }

    private boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        if (origin != null && sites.isInvited(origin)) {
            return false;
        }
        return (site != null && FOREIGN.contains(site))
                || (origin != null && !sites.isOurPage(origin));
    }
}
