package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.DailyGoalBody;
import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.streak.GetStreakCalendar.Calendar;
import app.fabula.application.streak.GetStreakCalendar.Day;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.DailyGoal;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param language left out for the streak over all of them
 * @param goal of each day, at the time of the question: its unit is that of the units
 * @param days each of them, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarResponse(
        @Nullable @Line(max = 35) String language,
        DailyGoalBody goal,
        @Size(min = 1, max = MOST_DAYS) List<CalendarDay> days) {
    static final int MOST_DAYS = 366;

    /**
     * @param units in the unit of the goal
     * @param pages read or read again, each once
     */
    record CalendarDay(
            LocalDate date,
            @Schema(
                            allowableValues = {
                                "none",
                                "credited",
                                "frozen",
                                "repaired",
                                "rest",
                                "paused",
                                "amnesty",
                                "skipped",
                                "missed",
                                "pending"
                            })
                    String state,
            long units,
            int pages,
            long activeSeconds) {
        private static CalendarDay of(Day day, DailyGoal goal) {
            return new CalendarDay(
                    day.date(),
                    KebabCase.of(day.state()),
                    Units.of(day.practised(), goal),
                    day.practised().pages(),
                    day.practised().activeSeconds());
        }
    }

    static CalendarResponse of(StreakKey key, Calendar calendar) {
        return new CalendarResponse(
                Tracks.language(key),
                DailyGoalBody.of(calendar.goal()),
                calendar.days().stream().map(day -> CalendarDay.of(day, calendar.goal())).toList());
    }
}
