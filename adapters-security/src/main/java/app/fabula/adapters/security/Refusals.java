package app.fabula.adapters.security;

import app.fabula.application.access.Forbidden;
import app.fabula.application.access.Unauthenticated;
import app.fabula.domain.access.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Has every refusal of the filter chain told as those of handlers are. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HandlerExceptionResolver problems;

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure) {
        tell(request, response, cause(request, failure));
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException denied) {
        tell(request, response, new Forbidden(Scope.OPERATION_READ));
    }

    private void tell(
            HttpServletRequest request, HttpServletResponse response, RuntimeException refusal) {
        if (problems.resolveException(request, response, null, refusal) == null) {
            throw refusal;
        }
    }

    private static RuntimeException cause(
            HttpServletRequest request, AuthenticationException failure) {
        return failure instanceof AuthenticationServiceException
                        && failure.getCause() instanceof RuntimeException cause
                ? cause
                : new Unauthenticated(
                        Objects.nonNull(request.getHeader(HttpHeaders.AUTHORIZATION)));
    }
}
