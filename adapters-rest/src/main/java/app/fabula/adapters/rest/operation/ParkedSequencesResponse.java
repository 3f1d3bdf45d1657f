package app.fabula.adapters.rest.operation;

import app.fabula.application.operation.Parked;
import app.fabula.application.shared.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParkedSequencesResponse(List<ParkedSequenceResponse> items, @Nullable String nextCursor) {

    /**
     * @param follower a projection or a policy
     * @param sequence what the events are about
     * @param position of the event that cannot be handled
     * @param error why not
     * @param attempts how often it was tried
     */
    record ParkedSequenceResponse(
            String follower,
            String sequence,
            long position,
            String error,
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
