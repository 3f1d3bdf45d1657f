package app.fabula.adapters.rest.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what is too long: the address or the headers. The container reads twice as much, and of
 * whatever is longer than that it knows only that it cannot be read.
 */
@Component
@Order(FilterOrder.LENGTHS)
class LengthsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Characters of path and query, and of all header fields. */
    static final int MOST = 8_192;

    /** Between a name and its value, and at the end. */
    private static final int PUNCTUATION = 4;

    private final transient Problems problems;

    LengthsFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tooLong = tooLong(request);
        if (tooLong.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            var detail = "At most " + MOST + " characters are read here.";
            problems.answer(request, response, tooLong.get(), detail);
        }
    }

    private static Optional<ProblemType> tooLong(HttpServletRequest request) {
        if (address(request) > MOST) {
            return Optional.of(ProblemType.URI_TOO_LONG);
        }
        return headers(request) > MOST
                ? Optional.of(ProblemType.HEADERS_TOO_LARGE)
                : Optional.empty();
    }

    private static int address(HttpServletRequest request) {
        return request.getRequestURI().length()
                + Objects.requireNonNullElse(request.getQueryString(), "").length();
    }

    private static int headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .flatMap(name ->
                        Collections.list(request.getHeaders(name)).stream()
                                .map(value -> name.length() + value.length() + PUNCTUATION))
                .mapToInt(Integer::intValue)
                .sum();
    }
}
