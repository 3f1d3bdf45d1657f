package app.fabula.adapters.rest.shared;

import app.fabula.application.shared.Awaited;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code Fabula-Await: <position>}: the client reads its own writes, or is told to come again. */
@Component
@Order(FilterOrder.AWAITING)
class AwaitFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    static final String HEADER = "Fabula-Await";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final transient Problems problems;

    AwaitFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var awaited = Collections.list(request.getHeaders(HEADER));
        if (awaited.isEmpty() || !READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (awaited.size() == 1 && POSITION.matcher(awaited.getFirst()).matches()) {
            await(Long.parseLong(awaited.getFirst()), request, response, chain);
        } else {
            var wrong =
                    new Rejection(
                            ProblemType.BAD_PARAMETER,
                            HEADER + ": Is one position, as Fabula-Position told it.");
            problems.answer(request, response, wrong);
        }
    }

    private static void await(
            long position,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(Awaited.POSITION, position)
                    .call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
