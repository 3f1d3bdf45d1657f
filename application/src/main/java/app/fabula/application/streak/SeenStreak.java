package app.fabula.application.streak;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Standing;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A whole streak, looked at from a moment in the place where the learner lives.
 *
 * @param day what was practised on it, of this streak
 * @param declared how an outage was
 */
record SeenStreak(
        LearnerCalendar calendar,
        Moment now,
        WholeStreak whole,
        Function<LocalDate, PracticeDay> day,
        Function<Outage, Declared> declared) {

    Standing standing() {
        return whole.rules().standing(whole.course().streak(), now);
    }
}
