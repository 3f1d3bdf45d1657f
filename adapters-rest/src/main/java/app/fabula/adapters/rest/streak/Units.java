package app.fabula.adapters.rest.streak;

import app.fabula.application.streak.TrackDay;
import app.fabula.domain.shared.DailyGoal;

/** What a day came to, in the unit of a goal. */
final class Units {
    private Units() {}

    static long of(TrackDay day, DailyGoal goal) {
        return switch (goal.unit()) {
            case PAGES -> day.pages();
            case ACTIVE_SECONDS -> day.activeSeconds();
        };
    }
}
