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
        chain.doFilter(request, new OneCacheControl(response));
    }

    /** The framework adds headers, and this one would be there twice. */
    private static final class OneCacheControl extends HttpServletResponseWrapper {
        OneCacheControl(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
