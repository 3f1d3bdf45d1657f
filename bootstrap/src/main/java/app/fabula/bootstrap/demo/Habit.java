package app.fabula.bootstrap.demo;

import java.time.DayOfWeek;
import java.util.random.RandomGenerator;

/** On which days somebody reads. */
enum Habit {
    DAILY(4),
    WEEKENDS(4),
    NOW_AND_THEN(5),
    /** Begins as a daily reader, and reads ever more seldom. */
    LAPSING(4),
    /** Reads for some weeks, and never again. */
    STOPPING(3);

    private static final int WEEKS_BEFORE_STOPPING = 5;

    private final int share;

    Habit(int share) {
        this.share = share;
    }

    /** As often as there are people like that. */
    static Habit any(RandomGenerator chance) {
        var all = values();
        var total = 0;
        for (var habit : all) {
            total += habit.share;
        }
        var rest = chance.nextInt(total);
        var index = 0;
        while (rest >= all[index].share) {
            rest -= all[index].share;
            index++;
        }
        return all[index];
    }

    /**
     * How likely a day is one of reading, 0 to 1.
     *
     * @param weeks since the learner began
     */
    double likelihood(DayOfWeek day, int weeks) {
        return switch (this) {
            case DAILY -> 0.93;
            case WEEKENDS -> isWeekend(day) ? 0.8 : 0.03;
            case NOW_AND_THEN -> isWeekend(day) ? 0.45 : 0.3;
            case LAPSING -> 0.85 * Math.pow(0.85, weeks);
            case STOPPING -> weeks < WEEKS_BEFORE_STOPPING ? 0.7 : 0;
        };
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
