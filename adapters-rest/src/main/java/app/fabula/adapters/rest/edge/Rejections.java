package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** How a filter answers what it does not let through: as the handlers do. */
@Component
class Rejections {
    private final HandlerExceptionResolver problems;

    Rejections(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    void answer(Rejection rejection, HttpServletRequest request, HttpServletResponse response) {
        if (problems.resolveException(request, response, null, rejection) == null) {
            throw rejection;
        }
    }
}
