package app.fabula.application.statistics;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Why the numbers of a day are no longer what they had been.
 *
 * @param at when it became known
 * @param activity that came late, or counts no more
 * @param note of whoever voided it, empty for a fact
 */
public record Correction(LearnerDay day, Instant at, Reason reason, UUID activity, String note) {
    public enum Reason {
        /** A fact of a day that was over already. */
        LATE,
        /** A fact counts no more. */
        VOIDED,
        /** A late or voided fact of another day has moved a start or a completion of its story. */
        ANOTHER_DAY
    }

    static Correction of(Arrival arrival, LearnerDay day) {
        var evidence = arrival.evidence();
        var own =
                switch (evidence) {
                    case Fact _ -> Reason.LATE;
                    case ActivityVoided _ -> Reason.VOIDED;
                };
        return new Correction(
                day,
                arrival.recordedAt(),
                day.equals(arrival.day()) ? own : Reason.ANOTHER_DAY,
                evidence.occurrence().activity(),
                evidence instanceof ActivityVoided voided ? voided.reason() : "");
    }
}
