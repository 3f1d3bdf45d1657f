package app.fabula.adapters.security;

import app.fabula.application.access.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.security.core.context.SecurityContextHolder;

/** From here on the request's principal is a {@link Caller}; null where it is anonymous. */
final class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof KnownCaller known) {
            chain.doFilter(new OfCaller(request, known.getPrincipal()), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class OfCaller extends HttpServletRequestWrapper {
        private final Caller caller;

        OfCaller(HttpServletRequest request, Caller caller) {
            super(request);
            this.caller = caller;
        }

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public String getRemoteUser() {
            return caller.name();
        }
    }
}
