package app.fabula.application.streak;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing;

/** A whole streak, looked at from a moment in the place where the learner lives. */
record SeenStreak(LearnerCalendar calendar, Moment now, WholeStreak whole, DayRecords records) {

    Standing standing() {
        return whole.rules().standing(whole.course().streak(), now);
    }
}
