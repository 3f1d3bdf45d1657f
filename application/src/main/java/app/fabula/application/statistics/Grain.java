package app.fabula.application.statistics;

import java.time.temporal.WeekFields;

/** Into what a series is cut. */
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /**
     * @param weeks how weeks are told apart, where it is cut into weeks
     */
    public Step step(WeekFields weeks) {
        return switch (this) {
            case DAY -> new Step.Day();
            case WEEK -> new Step.Week(weeks);
            case MONTH -> new Step.Month();
            case YEAR -> new Step.Year();
        };
    }
}
