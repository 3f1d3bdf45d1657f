package app.fabula.adapters.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Fails as it is asked to. */
@Component
class FaultyFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    static final String HEADER = "Fault";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (request.getHeader(HEADER)) {
            case "exception" -> throw new IllegalStateException(FakeShelf.SECRET);
            case "error" -> throw new StackOverflowError(FakeShelf.SECRET);
            case "gone" -> throw new IOException("Broken pipe");
            case "status" -> response.sendError(500, FakeShelf.SECRET);
            case null, default -> chain.doFilter(request, response);
        }
    }
}
