package app.fabula.domain.shared;

/**
 * What a learner means to do on a day: an amount of pages, or of active seconds.
 *
 * <p>A page is a page read or read again, counted once a day.
 */
public record DailyGoal(Unit unit, int amount) {
    public enum Unit {
        PAGES,
        ACTIVE_SECONDS
    }

    public static final DailyGoal DEFAULT = pages(5);

    public DailyGoal {
        if (amount < 1) {
            throw new IllegalArgumentException("a daily goal is at least 1, not " + amount);
        }
    }

    public static DailyGoal pages(int amount) {
        return new DailyGoal(Unit.PAGES, amount);
    }

    public static DailyGoal activeSeconds(int amount) {
        return new DailyGoal(Unit.ACTIVE_SECONDS, amount);
    }

    public boolean isMetBy(int pages, long activeSeconds) {
        return switch (unit) {
            case PAGES -> pages >= amount;
            case ACTIVE_SECONDS -> activeSeconds >= amount;
        };
    }
}
