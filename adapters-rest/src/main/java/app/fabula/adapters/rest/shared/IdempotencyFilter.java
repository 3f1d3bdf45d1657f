package app.fabula.adapters.rest.shared;

import app.fabula.application.shared.KeyedRequest;
import app.fabula.application.shared.KeyedRequests;
import app.fabula.application.shared.KeyedRequests.Claim;
import app.fabula.application.shared.KeyedRequests.Claim.Answered;
import app.fabula.application.shared.KeyedRequests.Claim.Granted;
import app.fabula.application.shared.KeyedRequests.Claim.Reused;
import app.fabula.application.shared.KeyedRequests.Claim.Running;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Executes a request with an {@code Idempotency-Key} once, and gives its first answer again to
 * whoever sends it again. No handler has to know.
 */
@Component
@Order(FilterOrder.IDEMPOTENCY)
class IdempotencyFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final transient KeyedRequests requests;
    private final transient FirstAnswers answers;
    private final transient Problems problems;

    IdempotencyFilter(KeyedRequests requests, FirstAnswers answers, Problems problems) {
        this.requests = requests;
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(IdempotencyKey.HEADER) == null
                || SAFE.contains(request.getMethod())
                || !request.getServletPath().startsWith(Answers.BASE + "/")) {
            chain.doFilter(request, response);
            return;
        }
        BufferedRequest whole;
        Claim claim;
        try {
            var key = IdempotencyKey.of(request);
            whole = BufferedRequest.of(request);
            claim = requests.claim(key.with(whole));
        } catch (RuntimeException no) { // neither key nor body, or nobody to ask
            problems.answer(request, response, no);
            return;
        }
        switch (claim) {
            case Granted(var record) -> execute(record, whole, response, chain);
            case Answered(var answer) -> FirstAnswers.give(answer, response);
            case Running _ ->
                    reject(ProblemType.IDEMPOTENCY_KEY_IN_USE, "Ask again.", whole, response);
            case Reused _ ->
                    reject(
                            ProblemType.IDEMPOTENCY_KEY_REUSED,
                            "It came with another request. Take a new key for each.",
                            whole,
                            response);
        }
    }

    private void execute(
            UUID record,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        try {
            KeyedRequest.call(
                    record,
                    () -> {
                        chain.doFilter(request, answer);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            answers.giveUp(record);
            throw e;
        } catch (Exception e) {
            answers.giveUp(record);
            throw new ServletException(e);
        }
        answers.settle(record, request, answer);
        answer.copyBodyToResponse();
    }

    private void reject(
            ProblemType type,
            String detail,
            HttpServletRequest request,
            HttpServletResponse response) {
        problems.answer(request, response, type, detail);
    }
}
