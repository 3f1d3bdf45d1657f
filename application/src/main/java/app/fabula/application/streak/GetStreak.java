package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Streak;
import java.time.LocalDate;

/** In-port. */
@FunctionalInterface
public interface GetStreak {
    /**
     * @param today the learner's, in the zone of their present plan
     * @param goal of the present plan
     * @param pagesToday read or read again today, each once
     */
    record View(
            Streak streak,
            LocalDate today,
            DailyGoal goal,
            int pagesToday,
            long activeSecondsToday) {}

    /**
     * The streak as it stands now.
     *
     * @throws Refusal {@code unknown-learner}
     */
    Shown<View> of(LearnerId learner);
}
