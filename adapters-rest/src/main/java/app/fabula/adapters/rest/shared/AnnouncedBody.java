package app.fabula.adapters.rest.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a body before it is read: one that is too large by its own account, and any where none
 * belongs, for whoever sends it means something by it that nobody would read.
 */
final class AnnouncedBody implements HandlerInterceptor {
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod method) {
            var body = body(method);
            if (body.isPresent()) {
                BodyBytes.requireAtMost(body.get().maxBytes(), request.getContentLengthLong());
            } else if (hasBody(request)) {
                throw new Rejection(ProblemType.UNREADABLE_REQUEST, "Send no body here.");
            }
        }
        return true;
    }

    private static Optional<JsonBody> body(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .map(parameter -> parameter.getParameterType().getAnnotation(JsonBody.class));
    }

    /** Of one that comes in chunks, the first byte is enough to know. */
    private static boolean hasBody(HttpServletRequest request) throws IOException {
        return request.getContentLengthLong() > 0
                || (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                        && request.getInputStream().read() >= 0);
    }
}
