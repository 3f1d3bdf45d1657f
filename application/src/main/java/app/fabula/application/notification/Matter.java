package app.fabula.application.notification;

import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.streak.Track;
import java.time.LocalDate;

/** The thing itself that a notification tells. */
public sealed interface Matter {
    /**
     * @param day that it is about
     * @param days of the run; 0 where that was not said
     */
    record OfStreak(Track track, LocalDate day, int days) implements Matter {}

    /** One tier, in one language or over all of them. */
    record OfAchievement(AwardKey award) implements Matter {}

    /**
     * The report of a week is there.
     *
     * @param monday which the week began with
     */
    record OfWeek(LocalDate monday) implements Matter {}
}
