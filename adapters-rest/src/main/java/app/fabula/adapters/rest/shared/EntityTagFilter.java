package app.fabula.adapters.rest.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code ETag} and {@code If-None-Match}: whatever this API shows has a tag, and is not sent again
 * to who has it. No handler can forget it.
 */
@Component
@Order(FilterOrder.ENTITY_TAGS)
class EntityTagFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final transient Problems problems;

    EntityTagFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod())
                || !request.getServletPath().startsWith(Answers.BASE + "/")) {
            chain.doFilter(request, response);
            return;
        }
        var headers = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
        var known = TextFormat.ENTITY_TAGS.parse(String.join(",", headers));
        if (known.isEmpty() && !headers.isEmpty()) {
            problems.answer(request, response, unreadable());
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK) {
            var tag = EntityTags.of(answer.getContentAsByteArray());
            answer.setHeader(HttpHeaders.ETAG, tag.formattedTag());
            if (known.filter(tags -> tags.matchWeakly(tag)).isPresent()) {
                answer.resetBuffer();
                answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            }
        }
        answer.copyBodyToResponse();
    }

    private static Rejection unreadable() {
        return new Rejection(
                ProblemType.BAD_PARAMETER,
                HttpHeaders.IF_NONE_MATCH + ": " + TextFormat.ENTITY_TAGS.rule());
    }
}
