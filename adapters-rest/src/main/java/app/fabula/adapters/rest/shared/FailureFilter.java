package app.fabula.adapters.rest.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What other filters throw is a problem, before the container has a word in its own log for it. */
@Component
@Order(FilterOrder.FAILURES)
class FailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    FailureFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ClientAbortException nobodyReads) {
            throw nobodyReads; // the container closes the connection
        } catch (Throwable failure) {
            problems.answer(request, response, failure);
        }
    }
}
