package app.fabula.application.report;

import app.fabula.domain.streak.Standing;

/**
 * A streak at the end of a period, or now where that is to come.
 *
 * @param currentDays credited days of the run that goes on; 0 where there is none
 * @param longestDays of the longest run so far
 * @param freezes that are left
 */
public record ReportStreak(int currentDays, int longestDays, int freezes) {
    public static final ReportStreak NONE = new ReportStreak(0, 0, 0);

    public static ReportStreak of(Standing standing) {
        return new ReportStreak(standing.currentDays(), standing.longestDays(), standing.freezes());
    }
}
