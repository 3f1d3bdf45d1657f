package app.fabula.application.streak;

import app.fabula.application.shared.Receipt;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** In-port: what learners, or others for them, decide about their streaks. */
public interface ManageStreaks {
    /**
     * @throws Refusal {@code unknown-learner}, {@code nothing-to-read}, {@code freeze-stock-full}
     */
    Receipt<StreakDecisions, Decision> buyFreeze(StreakKey key);

    /**
     * @param by the name of whoever grants it
     * @param reason for people
     * @throws Refusal {@code unknown-learner}, {@code nothing-to-read}, {@code freeze-stock-full}
     */
    Receipt<StreakDecisions, Decision> grantFreeze(StreakKey key, String by, String reason);

    /**
     * @throws Refusal {@code unknown-learner}, {@code nothing-to-read}, {@code nothing-to-repair},
     *     {@code too-late-to-repair}, {@code repaired-lately}
     */
    Receipt<StreakDecisions, Decision> repair(StreakKey key);

    /**
     * @param to the last day of the pause
     * @throws Refusal {@code unknown-learner}, {@code pause-not-ahead}, {@code pauses-overlap},
     *     {@code pause-days-exhausted}
     */
    Receipt<StreakDecisions, Decision> pause(LearnerId learner, LocalDate from, LocalDate to);

    /**
     * @param pause the id of its declaration
     * @throws Refusal {@code unknown-learner}, {@code unknown-pause}
     */
    Receipt<StreakDecisions, Decision> endPause(LearnerId learner, UUID pause);

    /**
     * @throws Refusal {@code unknown-learner}, {@code too-many-rest-days}
     */
    Receipt<StreakDecisions, Decision> rest(LearnerId learner, List<DayOfWeek> weekdays);
}
