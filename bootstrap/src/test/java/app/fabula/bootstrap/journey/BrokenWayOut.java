package app.fabula.bootstrap.journey;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Breaks the way out, where a request says so: planted around handlers. */
class BrokenWayOut {
    static final String DIES = "X-Planted-Death";

    @Bean
    FilterRegistrationBean<HttpFilter> deaths() {
        return new FilterRegistrationBean<>(
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
}
