package app.fabula.adapters.rest;

import app.fabula.adapters.rest.shared.Problems;
import app.fabula.application.access.Caller;
import app.fabula.application.access.Unauthenticated;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Stands in for what is not there, or not slow enough. Not annotated: no scan is to find it. */
class Planted {
    /** Tells who calls: whoever says so, and nobody who says "Bad". */
    @Bean
    Authentication authentication(Problems problems) {
        return new Authentication(problems);
    }

    @Bean
    Slow slow() {
        return new Slow();
    }

    @Bean
    Large large() {
        return new Large();
    }

    @Bean
    Mirror mirror() {
        return new Mirror();
    }

    /** Where Spring Security's filter is. */
    @Order(-100)
    static final class Authentication extends HttpFilter {
        private static final long serialVersionUID = 1L;

        private final transient Problems problems;

        Authentication(Problems problems) {
            this.problems = problems;
        }

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var name = request.getHeader("Authorization");
            if (request.getRequestURI().contains(";")) {
                response.setStatus(400); // as the firewall there
            } else if (name != null && name.startsWith("Bad")) {
                problems.answer(request, response, new Unauthenticated(true));
            } else if (name == null || name.startsWith("Unknown")) {
                chain.doFilter(request, response);
            } else {
                chain.doFilter(
                        new HttpServletRequestWrapper(request) {
                            @Override
                            public @Nullable Principal getUserPrincipal() {
                                return name.equals("local") ? Caller.local() : () -> name;
                            }
                        },
                        response);
            }
        }
    }

    /** An answer that no buffer between here and the client holds. */
    @Order(0)
    static final class Large extends HttpFilter {
        private static final long serialVersionUID = 1L;

        static final int BYTES = 64 << 20;
        private static final int PIECES = 64;

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getRequestURI().equals("/large")) {
                for (var piece = 0; piece < PIECES; piece++) {
                    response.getOutputStream().write(new byte[BYTES / PIECES]);
                }
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** Requests that do not end before the test lets them. */
    @Order(0)
    static final class Slow extends HttpFilter {
        private static final long serialVersionUID = 1L;

        final transient Semaphore arrived = new Semaphore(0);
        final transient CountDownLatch end = new CountDownLatch(1);

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getRequestURI().endsWith("/slow")) {
                arrived.release();
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** Tells the client how it is seen. */
    @Order(0)
    static final class Mirror extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getRequestURI().equals("/mirror")) {
                response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
