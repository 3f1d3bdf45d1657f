package app.fabula.bootstrap.journey;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Who is calling, and whether the way out breaks, as the request says: planted around handlers. */
class Somebody {
    static final String PRINCIPAL = "X-Planted-Principal";
    static final String DIES = "X-Planted-Death";

    /** Where security would be. */
    private static final int OUTSIDE = -99;

    @Bean
    FilterRegistrationBean<HttpFilter> callers() {
        return filter(
                OUTSIDE,
                new HttpFilter() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void doFilter(
                            HttpServletRequest request,
                            HttpServletResponse response,
                            FilterChain chain)
                            throws IOException, ServletException {
                        chain.doFilter(new Called(request), response);
                    }
                });
    }

    @Bean
    FilterRegistrationBean<HttpFilter> deaths() {
        return filter(
                Ordered.LOWEST_PRECEDENCE,
                new HttpFilter() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void doFilter(
                            HttpServletRequest request,
                            HttpServletResponse response,
                            FilterChain chain)
                            throws IOException, ServletException {
                        chain.doFilter(request, response);
                        if (request.getHeader(DIES) != null) {
                            throw new IllegalStateException("planted");
                        }
                    }
                });
    }

    private static FilterRegistrationBean<HttpFilter> filter(int order, HttpFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setName("planted " + order);
        return registration;
    }

    private static final class Called extends HttpServletRequestWrapper {
        private Called(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            var name = getHeader(PRINCIPAL);
            return name == null || name.isEmpty() ? null : () -> name;
        }
    }
}
