package app.fabula.adapters.rest.operation;

import app.fabula.application.operation.Parked;
import java.time.Instant;
import java.util.List;

record ParkedSequencesResponse(List<ParkedSequenceResponse> items) {

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

    static ParkedSequencesResponse of(List<Parked> parked) {
        return new ParkedSequencesResponse(
                parked.stream().map(ParkedSequenceResponse::of).toList());
    }
}
