package app.fabula.adapters.rest.shared;

import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.Shown;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What the answers of all contexts have in common. */
public final class Answers {
    /** Up to where in the log an answer knows, so that a client can wait for what it wrote. */
    static final String POSITION = "Fabula-Position";

    static final String BASE = "/api/v1";

    private Answers() {}

    public static <T, R> ResponseEntity<R> shown(Shown<T> shown, Function<T, R> response) {
        return done(shown.position(), response.apply(shown.value()));
    }

    /**
     * What was known at an instant. Its position is that of the instant, which may be older than
     * what the reader has written since: that cannot be in it, and nothing is missing.
     */
    public static <T, R> ResponseEntity<R> known(Shown<T> shown, Function<T, R> response) {
        return ResponseEntity.ok()
                .header(POSITION, Long.toString(shown.position()))
                .body(response.apply(shown.value()));
    }

    public static <R> ResponseEntity<R> done(long position, R response) {
        return at(ResponseEntity.ok(), position).body(response);
    }

    /**
     * @param path of the new resource, below the base
     */
    public static <R> ResponseEntity<R> created(String path, long position, R response) {
        return at(ResponseEntity.created(location(path)), position).body(response);
    }

    /**
     * @param path below the base
     */
    public static URI location(String path) {
        return URI.create(BASE + path);
    }

    /**
     * @param next the cursor of the rest of the list, null at its end
     */
    public static <R> ResponseEntity<R> slice(
            HttpServletRequest request, @Nullable String next, long position, R response) {
        return linked(at(ResponseEntity.ok(), position), request, next).body(response);
    }

    /**
     * Of a list as it was known at an instant, as {@link #known}.
     *
     * @param next the cursor of the rest of the list, null at its end
     */
    public static <R> ResponseEntity<R> knownSlice(
            HttpServletRequest request, @Nullable String next, long position, R response) {
        var answer = ResponseEntity.ok().header(POSITION, Long.toString(position));
        return linked(answer, request, next).body(response);
    }

    /**
     * Of a list that is not folded from the log.
     *
     * @param next the cursor of the rest of the list, null at its end
     */
    public static <R> ResponseEntity<R> slice(
            HttpServletRequest request, @Nullable String next, R response) {
        return linked(ResponseEntity.ok(), request, next).body(response);
    }

    private static ResponseEntity.BodyBuilder linked(
            ResponseEntity.BodyBuilder answer, HttpServletRequest request, @Nullable String next) {
        return next == null
                ? answer
                : answer.header(
                        HttpHeaders.LINK, "<" + following(request, next) + ">; rel=\"next\"");
    }

    /** Relative, so that it holds behind any proxy. */
    private static String following(HttpServletRequest request, String cursor) {
        var uri =
                ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam("cursor", UriUtils.encode(cursor, "UTF-8"))
                        .build(true);
        return uri.getPath() + "?" + uri.getQuery();
    }

    private static ResponseEntity.BodyBuilder at(ResponseEntity.BodyBuilder answer, long position) {
        Awaited.mustBeShownAt(position);
        return answer.header(POSITION, Long.toString(position));
    }
}
