package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.FilterOrder;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lets pages of invited origins read answers (CORS, as the Fetch standard has it). Credentials are
 * in headers that a page must set by itself, never in cookies: none are allowed here. Whoever is
 * not invited is told nothing, and browsers keep the answer from the page.
 */
@Component
@Order(FilterOrder.SHARING)
class SharingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String SENT =
            "Authorization, Content-Type, Fabula-Await, Idempotency-Key, If-Match, If-None-Match,"
                    + " traceparent";
    private static final String SHOWN =
            "ETag, Fabula-Position, Link, Location, RateLimit, RateLimit-Policy, Retry-After,"
                    + " WWW-Authenticate";
    private static final String REMEMBERED_SECONDS = "600";

    private final transient Sites sites;
    private final transient Problems problems;

    SharingFilter(Sites sites, Problems problems) {
        this.sites = sites;
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !sites.isInvited(origin)) {
            if (origin != null && isPreflight(request)) {
                // It cannot have credentials: to ask for them would mislead whoever builds the
                // page.
                problems.answer(
                        request,
                        response,
                        ProblemType.CROSS_SITE_REQUEST,
                        "Pages of this origin are not invited: FABULA_CORS_ORIGINS names those that are.");
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        if (isPreflight(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, REMEMBERED_SECONDS);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, SHOWN);
            chain.doFilter(request, response);
        }
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
    }
}
