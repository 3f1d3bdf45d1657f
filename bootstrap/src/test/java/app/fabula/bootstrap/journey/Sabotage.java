package app.fabula.bootstrap.journey;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcOperations;

/** Ways to break the server, each of which whoever looks from outside must find. */
final class Sabotage {
    private Sabotage() {}

    @FunctionalInterface
    private interface Filtering {
        void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException;
    }

    private static FilterRegistrationBean<HttpFilter> filter(int order, Filtering filtering) {
        var registration =
                new FilterRegistrationBean<HttpFilter>(
                        new HttpFilter() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected void doFilter(
                                    HttpServletRequest request,
                                    HttpServletResponse response,
                                    FilterChain chain)
                                    throws IOException, ServletException {
                                filtering.filter(request, response, chain);
                            }
                        });
        registration.setOrder(order);
        registration.setName("sabotage");
        return registration;
    }

    /** Whatever is asked with a query fails, and the answer tells all about it. */
    static class StackTraces {
        @Bean
        FilterRegistrationBean<HttpFilter> stackTraces() {
            return filter(
                    Ordered.LOWEST_PRECEDENCE,
                    (request, response, chain) -> {
                        if (request.getQueryString() == null) {
                            chain.doFilter(request, response);
                        } else {
                            response.setStatus(500);
                            new IllegalStateException("planted")
                                    .printStackTrace(response.getWriter());
                        }
                    });
        }
    }

    /** What is refused leaves something in the log. */
    static class RefusalsInTheLog {
        @Bean
        FilterRegistrationBean<HttpFilter> refusalsInTheLog(JdbcOperations database) {
            return filter(
                    Ordered.LOWEST_PRECEDENCE,
                    (request, response, chain) -> {
                        chain.doFilter(request, response);
                        if (response.getStatus() >= 400) {
                            database.update(
                                    """
                                    insert into event
                                    select (select max(position) from event) + 1, gen_random_uuid(), name, version,
                                           payload, occurred_at, recorded_at, correlation_id, causation_id, tags
                                    from event where name = 'catalog.StoryPublished' limit 1
                                    """);
                        }
                    });
        }
    }

    /** Bodies are read to their end, and an empty document stands for any that is large. */
    static class BodiesOfAnySize {
        private static final int LARGE = 1 << 20;

        @Bean
        FilterRegistrationBean<HttpFilter> bodiesOfAnySize() {
            return filter(
                    Ordered.HIGHEST_PRECEDENCE,
                    (request, response, chain) -> {
                        var isPacked = "gzip".equals(request.getHeader("Content-Encoding"));
                        if (isPacked || request.getContentLengthLong() > LARGE) {
                            request.getInputStream().readAllBytes();
                            chain.doFilter(new Small(request), response);
                        } else {
                            chain.doFilter(request, response);
                        }
                    });
        }
    }

    private static final class Small extends HttpServletRequestWrapper {
        private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

        Small(HttpServletRequest request) {
            super(request);
        }

        @Override
        public int getContentLength() {
            return BODY.length;
        }

        @Override
        public long getContentLengthLong() {
            return BODY.length;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isOfTheBody(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isOfTheBody(name)
                    ? Collections.emptyEnumeration()
                    : Objects.requireNonNull(super.getHeaders(name));
        }

        private static boolean isOfTheBody(String name) {
            return List.of("content-encoding", "content-length").stream()
                    .anyMatch(name::equalsIgnoreCase);
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(BODY);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return bytes.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("it is all there");
                }
            };
        }
    }
}
