package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.operation.ErrorGroup;
import app.fabula.application.shared.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErrorGroupsResponse(
        @Size(max = 100) List<ErrorGroupResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {

    /**
     * @param exceptions the outermost first, each with its cause after it
     * @param frames where in the code, the innermost first
     * @param route of the last one
     * @param lastTraceId under which the log has the last one
     */
    record ErrorGroupResponse(
            @Line(max = 100) String fingerprint,
            @Size(max = 100) List<@Line(max = 1_000) String> exceptions,
            @Size(max = 100) List<@Line(max = 1_000) String> frames,
            @Line(max = 1_000) String route,
            long count,
            Instant firstSeen,
            Instant lastSeen,
            @Line(max = 32) String lastTraceId) {
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
