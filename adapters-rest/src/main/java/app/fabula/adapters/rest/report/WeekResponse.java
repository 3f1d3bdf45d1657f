package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.achievement.AchievementResponse;
import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.streak.RunResponse;
import app.fabula.application.report.GetWeekReport.Week;
import app.fabula.domain.streak.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * @param from a Monday
 * @param to the Sunday after it
 * @param daysActive on which the learner did anything
 * @param daysCredited on which the daily goal was met
 * @param days all seven
 * @param streak as it stood at the end of the week, or stands today in this one
 * @param achievements earned in the week
 */
record WeekResponse(
        LocalDate from,
        LocalDate to,
        TotalsResponse totals,
        int daysActive,
        int daysCredited,
        @Size(min = 7, max = 7) List<DayResponse> days,
        WeekStreak streak,
        @Size(max = 1_000) List<AchievementResponse> achievements) {

    record WeekStreak(
            @Schema(allowableValues = {"none", "done-today", "pending-today", "broken"})
                    String status,
            RunResponse current,
            RunResponse longest) {
        private static WeekStreak of(Standing streak) {
            return new WeekStreak(
                    KebabCase.of(streak.status()),
                    RunResponse.of(streak.current()),
                    RunResponse.of(streak.longest()));
        }
    }

    static WeekResponse of(Week week) {
        return new WeekResponse(
                week.from(),
                week.to(),
                TotalsResponse.of(week.totals()),
                week.daysActive(),
                week.daysCredited(),
                week.days().entrySet().stream()
                        .map(day -> DayResponse.of(day.getKey(), day.getValue()))
                        .toList(),
                WeekStreak.of(week.streak()),
                week.achievements().stream().map(AchievementResponse::of).toList());
    }
}
