package app.fabula.application.operation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Failures that have their fingerprint in common.
 *
 * @param route of the last one
 * @param traceIds of the last ones, the newest first
 */
public record ErrorGroup(
        Fingerprint fingerprint,
        String route,
        long count,
        Instant firstSeen,
        Instant lastSeen,
        List<String> traceIds) {
    /** As many traces as are kept; a client reports what happened lately. */
    public static final int MOST_TRACES = 100;

    public static ErrorGroup of(Failure failure, Instant now) {
        return new ErrorGroup(
                Fingerprint.of(failure.cause()),
                failure.route(),
                1,
                now,
                now,
                List.of(failure.traceId()));
    }

    /** The same group with what was seen of it later. */
    public ErrorGroup and(ErrorGroup later) {
        return new ErrorGroup(
                fingerprint,
                later.route,
                count + later.count,
                firstSeen,
                later.lastSeen,
                Stream.concat(later.traceIds.stream(), traceIds.stream())
                        .limit(MOST_TRACES)
                        .toList());
    }
}
