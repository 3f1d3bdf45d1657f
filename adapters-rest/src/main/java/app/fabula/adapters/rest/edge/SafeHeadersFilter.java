package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.FilterOrder;
import app.fabula.adapters.rest.shared.SafeHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** No answer leaves without them. Who knows better about caching replaces what holds otherwise. */
@Component
@Order(FilterOrder.HEADERS)
class SafeHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SafeHeaders.of(request.getServletPath(), request.isSecure()).forEach(response::setHeader);
        chain.doFilter(request, new OneOfEach(response));
    }

    /**
     * The framework adds headers, and these would be there twice: of two policies both hold, of two
     * kinds of caching who knows which.
     */
    private static final class OneOfEach extends HttpServletResponseWrapper {
        private static final Set<String> ONCE =
                Set.of(HttpHeaders.CACHE_CONTROL, "Content-Security-Policy");

        OneOfEach(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (ONCE.contains(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
