package app.fabula.adapters.rest.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The id of a request: its problem tells it, and every line has it that is logged for the request.
 * A caller that has one of its own (W3C Trace Context, {@code traceparent}) finds its own again.
 */
final class Trace {
    /** Of the id among what each line of the log has ({@link MDC}). */
    static final String KEY = "traceId";

    /** Version 00 is all there is; what a later one may append is none of ours. */
    private static final Pattern TRACEPARENT =
            Pattern.compile(
                    "(?!ff)(?<version>[0-9a-f]{2})-(?!0{32})(?<id>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}"
                            + "-[0-9a-f]{2}(?<more>-.*)?");

    private Trace() {}

    /** The caller's id where it has one that is valid, else a new one. */
    static String of(HttpServletRequest request) {
        var given = Collections.list(request.getHeaders("traceparent"));
        if (given.size() == 1) {
            var parent = TRACEPARENT.matcher(given.getFirst());
            if (parent.matches()
                    && (parent.group("more") == null || !parent.group("version").equals("00"))) {
                return parent.group("id");
            }
        }
        return fresh();
    }

    /** Of the request that this thread is busy with. */
    static String current() {
        return Objects.requireNonNullElseGet(MDC.get(KEY), Trace::fresh);
    }

    private static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
