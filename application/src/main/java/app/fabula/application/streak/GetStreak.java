package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Standing;
import java.time.Instant;
import java.util.Optional;

/** In-port. */
@FunctionalInterface
public interface GetStreak {
    /**
     * @param goal of the present plan
     * @param today what has been practised
     * @param closesAt when today closes
     * @param held as what a calendar shows today, where no reading is needed for a run to go on;
     *     empty where it is, or today is done
     * @param isRepairable whether a repair would have an effect now
     */
    record View(
            Standing standing,
            DailyGoal goal,
            TrackDay today,
            Instant closesAt,
            Optional<DayState> held,
            boolean isRepairable) {}

    /**
     * @param asOf what was known at that instant; as it stands now where there is none
     * @throws Refusal {@code unknown-learner}; {@code not-registered-then}; {@code not-yet}
     */
    Shown<View> of(StreakKey key, Optional<Instant> asOf);
}
