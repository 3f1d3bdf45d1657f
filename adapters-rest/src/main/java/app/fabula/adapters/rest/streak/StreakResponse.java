package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.DailyGoalBody;
import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.streak.GetStreak.View;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * @param current reaches to today, or to yesterday where today is still open
 * @param longest of all, the earliest of equal ones
 * @param today the learner's
 * @param goal of each day
 * @param pagesToday read or read again, each once
 */
record StreakResponse(
        @Schema(allowableValues = {"none", "done-today", "pending-today", "broken"}) String status,
        RunResponse current,
        RunResponse longest,
        LocalDate today,
        DailyGoalBody goal,
        int pagesToday,
        long activeSecondsToday) {

    static StreakResponse of(View view) {
        return new StreakResponse(
                KebabCase.of(view.streak().status()),
                RunResponse.of(view.streak().current()),
                RunResponse.of(view.streak().longest()),
                view.today(),
                DailyGoalBody.of(view.goal()),
                view.pagesToday(),
                view.activeSecondsToday());
    }
}
