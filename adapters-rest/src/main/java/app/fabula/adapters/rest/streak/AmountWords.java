package app.fabula.adapters.rest.streak;

import app.fabula.domain.shared.DailyGoal;

/** How much, in words. */
final class AmountWords {
    private AmountWords() {}

    static String amount(DailyGoal goal) {
        return switch (goal.unit()) {
            case PAGES -> count(goal.amount(), "page");
            case ACTIVE_SECONDS -> duration(goal.amount());
        };
    }

    static String duration(long seconds) {
        if (seconds == 0 || seconds % 60 != 0) {
            return count(seconds, "second");
        }
        return seconds % 3_600 == 0
                ? count(seconds / 3_600, "hour")
                : count(seconds / 60, "minute");
    }

    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
