package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.DailyGoalBody;
import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.streak.GetStreak.View;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.DailyGoal.Unit;
import app.fabula.domain.streak.Standing.Status;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param language left out for the streak over all of them
 * @param current reaches to today, or to yesterday where today is still open
 * @param longest of all, the earliest of equal ones
 * @param today the learner's
 * @param goal of each day
 * @param freezes that are left
 * @param unitsToday in the unit of the goal
 * @param pagesToday read or read again, each once
 * @param unitsUntilQualified what is missing of the goal; 0 once today is credited
 * @param secondsUntilQualified the same where the goal is a time, or nothing is missing; else left
 *     out, for nobody knows how long a page takes
 * @param qualifiesUntil when today closes
 * @param held why today need not be read, as the calendar has it; left out where it must, or is
 *     done
 * @param repairable whether a repair would have an effect now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StreakResponse(
        @Nullable @Line(max = 35) String language,
        @Schema(allowableValues = {"none", "done-today", "pending-today", "broken"}) String status,
        RunResponse current,
        RunResponse longest,
        LocalDate today,
        DailyGoalBody goal,
        int freezes,
        long unitsToday,
        int pagesToday,
        long activeSecondsToday,
        long unitsUntilQualified,
        @Nullable Long secondsUntilQualified,
        Instant qualifiesUntil,
        @Nullable @Schema(allowableValues = {"amnesty", "paused", "rest"}) String held,
        boolean repairable) {

    static StreakResponse of(StreakKey key, View view) {
        var standing = view.standing();
        var missing = missing(view);
        return new StreakResponse(
                Tracks.language(key),
                KebabCase.of(standing.status()),
                RunResponse.of(standing.current()),
                RunResponse.of(standing.longest()),
                standing.today(),
                DailyGoalBody.of(view.goal()),
                standing.freezes(),
                Units.of(view.today(), view.goal()),
                view.today().pages(),
                view.today().activeSeconds(),
                missing,
                missing == 0 || view.goal().unit() == Unit.ACTIVE_SECONDS ? missing : null,
                view.closesAt(),
                view.held().map(KebabCase::of).orElse(null),
                view.isRepairable());
    }

    /** Who has met the goal and sets it higher has met it all the same. */
    private static long missing(View view) {
        var isMet = view.standing().status() == Status.DONE_TODAY || view.today().met().isPresent();
        return isMet ? 0 : Math.max(0, view.goal().amount() - Units.of(view.today(), view.goal()));
    }
}
