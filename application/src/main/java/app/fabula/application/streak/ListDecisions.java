package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** In-port: what was decided about single streaks of a learner, the newest first. */
public interface ListDecisions {
    /**
     * @param track of all streaks where it is empty
     * @param cursor of the slice before
     */
    record Query(Optional<Track> track, int limit, Optional<String> cursor) {}

    /**
     * @param reason why it was given; empty where it was bought
     * @param usedOn the day that has taken it, by all that is known; empty where none has
     */
    record Freeze(
            UUID id,
            Track track,
            Optional<String> reason,
            Instant decidedAt,
            Optional<LocalDate> usedOn) {
        Freeze usedOn(Optional<LocalDate> day) {
            return new Freeze(id, track, reason, decidedAt, day);
        }
    }

    record Repair(UUID id, Track track, Instant decidedAt) {}

    /**
     * Also those that were used up.
     *
     * @throws Refusal {@code unknown-learner}
     * @throws UnreadableCursor for one that was not given out for freezes of the same streaks
     */
    Shown<Slice<Freeze>> freezes(LearnerId learner, Query query);

    /**
     * @throws UnreadableCursor for one that was not given out for repairs of the same streaks
     */
    Shown<Slice<Repair>> repairs(LearnerId learner, Query query);
}
