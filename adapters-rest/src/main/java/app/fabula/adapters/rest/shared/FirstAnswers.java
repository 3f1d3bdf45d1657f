package app.fabula.adapters.rest.shared;

import app.fabula.application.shared.KeyedRequests;
import app.fabula.application.shared.KeyedRequests.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/** Which answers last, and what is kept of them. */
@Component
class FirstAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);

    /** Those that say something of this answer; others, such as limits, are about each request. */
    private static final List<String> HEADERS =
            List.of(
                    HttpHeaders.LOCATION,
                    HttpHeaders.ETAG,
                    HttpHeaders.LINK,
                    HttpHeaders.CACHE_CONTROL,
                    Answers.POSITION);

    /** The domain's refusals. Whatever else is turned away may be welcome the next time. */
    private static final Set<Integer> REFUSALS = Set.of(404, 409, 410, 412);

    private final KeyedRequests requests;
    private final JsonMapper json;

    FirstAnswers(KeyedRequests requests, JsonMapper json) {
        this.requests = requests;
        this.json = json;
    }

    /**
     * Before it is sent. What cannot be kept is no worse for it: where the request comes again, the
     * log has what it did.
     */
    void settle(UUID record, HttpServletRequest request, ContentCachingResponseWrapper answer) {
        var status = answer.getStatus();
        if (status < 300) {
            attempt(() -> requests.keep(record, isShownOnce(request) ? shownOnce() : kept(answer)));
        } else if (REFUSALS.contains(status)) {
            attempt(() -> requests.keep(record, kept(answer)));
        } else if (status < 500) {
            attempt(() -> requests.forget(record));
        } else {
            giveUp(record);
        }
    }

    /** There is no answer, and perhaps something in the log. */
    void giveUp(UUID record) {
        attempt(() -> requests.release(record));
    }

    private static void attempt(Runnable end) {
        try {
            end.run();
        } catch (RuntimeException e) {
            LOG.warn("What came of a keyed request could not be kept.", e);
        }
    }

    static void give(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static Answer kept(ContentCachingResponseWrapper answer) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : HEADERS) {
            var value = answer.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (answer.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, answer.getContentType());
        }
        return new Answer(answer.getStatus(), headers, answer.getContentAsByteArray());
    }

    private static boolean isShownOnce(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                        instanceof HandlerMethod handler
                && handler.hasMethodAnnotation(ShownOnce.class);
    }

    private Answer shownOnce() {
        var problem = Problem.of(ProblemType.SHOWN_ONCE, "It was the answer to this very request.");
        return new Answer(
                problem.status(),
                Map.copyOf(ProblemHeaders.of(problem)),
                json.writeValueAsBytes(problem));
    }
}
