package app.fabula.application.achievement;

import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * By what it was noticed that somebody has earned something, or has not.
 *
 * @param origin of the command with that id
 * @param backfill the run that looks back; empty where a fact made somebody look
 */
record Noticing(
        Function<UUID, Origin> origin,
        Instant recognisedAt,
        Correction correction,
        Optional<UUID> backfill) {
    /** By a fact, or by what voids one. */
    static Noticing by(Recorded cause) {
        return new Noticing(
                command -> Origin.reaction(command, cause),
                cause.recordedAt(),
                cause.event() instanceof ActivityVoided
                        ? Correction.FACT_VOIDED
                        : Correction.RECOUNTED,
                Optional.empty());
    }

    /** By looking again at what was known. */
    static Noticing by(UUID run, Instant now) {
        return new Noticing(
                command -> new Origin(command, run, run),
                now,
                Correction.RECOUNTED,
                Optional.of(run));
    }

    Origin origin(UUID command) {
        return origin.apply(command);
    }
}
