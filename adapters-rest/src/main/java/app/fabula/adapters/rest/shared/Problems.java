package app.fabula.adapters.rest.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers a failure as a problem, for whoever stands outside of the handlers: filters, security,
 * the container. The framework comes the same way with what a handler throws, so that {@link
 * ProblemHandler} is the one place where a failure becomes a problem.
 */
@Component
public final class Problems {
    private final HandlerExceptionResolver resolver;

    Problems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    /** Stops the request here, with that type. */
    public void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemType type,
            String detail) {
        answer(request, response, new Rejection(type, detail));
    }

    /** Takes an {@link Error} as well: who waits for an answer gets one. */
    public void answer(
            HttpServletRequest request, HttpServletResponse response, Throwable failure) {
        var exception =
                failure instanceof Exception e
                        ? e
                        : new ServletException("outside of MVC", failure);
        if (resolver.resolveException(request, response, null, exception) == null) {
            throw new IllegalStateException("nobody answers", exception);
        }
    }
}
