package app.fabula.adapters.rest.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Credentials are sent once, and in the header made for them: an address is logged, kept and passed
 * on by everyone (RFC 6750, section 2.3, RFC 9700), and of two, who knows whose the request is.
 * Before anybody looks whether they are good.
 */
@Component
@Order(FilterOrder.STRAY_CREDENTIALS)
class StrayCredentialsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> CREDENTIALS =
            Set.of(
                    "access_token",
                    "api_key",
                    "apikey",
                    "api-key",
                    "authorization",
                    "client_secret",
                    "id_token",
                    "password",
                    "refresh_token",
                    "token");

    private final transient Problems problems;

    StrayCredentialsFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var rejection = rejection(request);
        if (rejection.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            problems.answer(request, response, rejection.get());
        }
    }

    private static Optional<Rejection> rejection(HttpServletRequest request) {
        if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
            return Optional.of(
                    new Rejection(
                            ProblemType.BAD_PARAMETER,
                            "Authorization: Must be given once, with one kind of credentials."));
        }
        return hasCredentials(request.getQueryString())
                ? Optional.of(
                        new Rejection(
                                ProblemType.BAD_PARAMETER,
                                "Send credentials in the header Authorization. Those in the address"
                                        + " are known to others now: have them revoked."))
                : Optional.empty();
    }

    private static boolean hasCredentials(@Nullable String query) {
        return query != null
                && UriComponentsBuilder.newInstance()
                        .query(query)
                        .build()
                        .getQueryParams()
                        .keySet()
                        .stream()
                        .map(StrayCredentialsFilter::plain)
                        .anyMatch(CREDENTIALS::contains);
    }

    private static String plain(String name) {
        try {
            return UriUtils.decode(name, "UTF-8").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException undecodable) {
            return name;
        }
    }
}
