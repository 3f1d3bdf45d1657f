package app.fabula.adapters.rest.operation;

import app.fabula.application.operation.ErrorGroup;
import app.fabula.application.shared.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErrorGroupsResponse(List<ErrorGroupResponse> items, @Nullable String nextCursor) {

    /**
     * @param exceptions the outermost first, each with its cause after it
     * @param frames where in the code, the innermost first
     * @param route of the last one
     * @param lastTraceId under which the log has the last one
     */
    record ErrorGroupResponse(
            String fingerprint,
            List<String> exceptions,
            List<String> frames,
            String route,
            long count,
            Instant firstSeen,
            Instant lastSeen,
            String lastTraceId) {
        private static ErrorGroupResponse of(ErrorGroup group) {
            return new ErrorGroupResponse(
                    group.fingerprint().id(),
                    group.fingerprint().exceptions(),
                    group.fingerprint().frames(),
                    group.route(),
                    group.count(),
                    group.firstSeen(),
                    group.lastSeen(),
                    group.traceIds().getFirst());
        }
    }

    static ErrorGroupsResponse of(Slice<ErrorGroup> groups) {
        return new ErrorGroupsResponse(
                groups.items().stream().map(ErrorGroupResponse::of).toList(),
                groups.next().orElse(null));
    }
}
