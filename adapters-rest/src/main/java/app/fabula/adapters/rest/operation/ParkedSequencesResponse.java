package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.Prose;
import app.fabula.application.operation.Parked;
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
record ParkedSequencesResponse(
        @Size(max = 100) List<ParkedSequenceResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {

    /**
     * @param follower a projection or a policy
     * @param sequence what the events are about
     * @param position of the event that cannot be handled
     * @param error why not
     * @param attempts how often it was tried
     */
    record ParkedSequenceResponse(
            @Line(max = 100) String follower,
            @Line(max = 1_000) String sequence,
            long position,
            @Prose(max = 10_000) String error,
            int attempts,
            Instant parkedAt) {
        private static ParkedSequenceResponse of(Parked parked) {
            return new ParkedSequenceResponse(
                    parked.follower(),
                    parked.sequence(),
                    parked.position(),
                    parked.error(),
                    parked.attempts(),
                    parked.parkedAt());
        }
    }

    static ParkedSequencesResponse of(Slice<Parked> parked) {
        return new ParkedSequencesResponse(
                parked.items().stream().map(ParkedSequenceResponse::of).toList(),
                parked.next().orElse(null));
    }
}
