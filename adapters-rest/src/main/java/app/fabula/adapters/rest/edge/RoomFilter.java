package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Problems;
import app.fabula.adapters.rest.shared.Rejection;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets in as many requests as there is room for, and none whose body never ends. */
@Component
@Order(FilterOrder.SHEDDING)
class RoomFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Places places;
    private final transient Problems problems;
    private final Duration bodyTime;

    RoomFilter(
            Places places, Problems problems, @Value("${fabula.body-time:30s}") Duration bodyTime) {
        this.places = places;
        this.problems = problems;
        this.bodyTime = bodyTime;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Callers.isProbe(request)) {
            chain.doFilter(request, response);
            return;
        }
        var place = places.enter();
        if (place.isEmpty()) {
            problems.answer(
                    request,
                    response,
                    new Rejection(
                            ProblemType.OVERLOADED,
                            "Nothing was done. Try again later.",
                            places.untilFree()));
            return;
        }
        try (var held = place.get()) {
            chain.doFilter(new TimedRequest(request, held), response);
        }
    }

    private final class TimedRequest extends HttpServletRequestWrapper {
        private final long end = System.nanoTime() + bodyTime.toNanos();
        private final Place place;

        TimedRequest(HttpServletRequest request, Place place) {
            super(request);
            this.place = place;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new TimedBody(super.getInputStream(), place, end);
        }
    }
}
