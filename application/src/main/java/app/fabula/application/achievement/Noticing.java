package app.fabula.application.achievement;

import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * By what it was noticed that somebody has earned something, or has not.
 *
 * @param by whatever made somebody look
 * @param voiding what made them look, too, and takes something back; empty where nothing did
 * @param backfill the run that looks back; empty where a fact made somebody look
 */
record Noticing(Cause by, Optional<Cause> voiding, Optional<UUID> backfill) {
    /**
     * @param origin of the command with that id
     */
    record Cause(Function<UUID, Origin> origin, Instant recognisedAt) {
        private static Cause of(Recorded event) {
            return new Cause(command -> Origin.reaction(command, event), event.recordedAt());
        }
    }

    /**
     * @param batch all that became known of one learner, in the order of the log; not empty
     */
    static Noticing by(List<Recorded> batch) {
        var voiding =
                batch.stream()
                        .filter(recorded -> recorded.event() instanceof ActivityVoided)
                        .reduce((_, last) -> last);
        return new Noticing(Cause.of(batch.getLast()), voiding.map(Cause::of), Optional.empty());
    }

    /** By looking again at what was known. */
    static Noticing by(UUID run, Instant now) {
        return new Noticing(
                new Cause(command -> new Origin(command, run, run), now),
                Optional.empty(),
                Optional.of(run));
    }

    /** What made somebody see that which has this reason. */
    Cause of(Correction reason) {
        return reason == Correction.FACT_VOIDED ? voiding.orElse(by) : by;
    }
}
