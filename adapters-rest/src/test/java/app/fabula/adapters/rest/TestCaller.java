package app.fabula.adapters.rest;

import app.fabula.application.access.Caller;
import app.fabula.domain.access.Role;
import app.fabula.domain.access.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whoever calls here is a teacher and may do everything besides: this adapter is told who calls,
 * and asks nobody.
 */
@Component
class TestCaller extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Caller CALLER =
            new Caller(
                    "person:" + Ids.TEACHER,
                    Optional.of(Ids.TEACHER.value()),
                    Set.of(Role.TEACHER),
                    EnumSet.allOf(Scope.class));

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public Principal getUserPrincipal() {
                        return CALLER;
                    }
                },
                response);
    }
}
