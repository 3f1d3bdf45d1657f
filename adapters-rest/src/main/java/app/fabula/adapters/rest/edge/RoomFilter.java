package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.FilterOrder;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Problems;
import app.fabula.adapters.rest.shared.Rejection;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets in as many requests as there is room for, and none that its client never ends. */
@Component
@Order(FilterOrder.SHEDDING)
class RoomFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Places places;
    private final transient Problems problems;
    private final Duration bodyTime;
    private final Duration answerTime;
    private final transient Waiting waiting = Waiting.ofHeap();

    RoomFilter(
            Places places,
            Problems problems,
            @Value("${fabula.body-time:30s}") Duration bodyTime,
            @Value("${fabula.answer-time:60s}") Duration answerTime) {
        this.places = places;
        this.problems = problems;
        this.bodyTime = bodyTime;
        this.answerTime = answerTime;
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
            var answer = new TimedResponse(response, held);
            chain.doFilter(new TimedRequest(request, held), answer);
            answer.requireTaken();
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
            return new TimedBody(super.getInputStream(), place, waiting, end);
        }
    }

    private final class TimedResponse extends HttpServletResponseWrapper {
        private final Place place;
        private @Nullable TimedAnswer answer;

        TimedResponse(HttpServletResponse response, Place place) {
            super(response);
            this.place = place;
        }

        void requireTaken() throws IOException {
            if (answer != null) {
                answer.requireTaken();
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (answer == null) {
                answer = new TimedAnswer(super.getOutputStream(), place, waiting, answerTime);
            }
            return answer;
        }
    }
}
