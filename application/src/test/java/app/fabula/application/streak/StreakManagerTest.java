package app.fabula.application.streak;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreakManagerTest {
    private static final StudyPlan PLAN =
            new StudyPlan(
                    ZoneId.of("UTC"),
                    List.of(AppUser.SPANISH),
                    new Language("de"),
                    new DayRule(0, DailyGoal.pages(1)));

    /** Two days credited since the break would be one too many. */
    @Test
    void a_repair_comes_before_what_a_clock_that_is_ahead_tells_of_tomorrow() {
        var user =
                new AppUser(PLAN)
                        .reads("2026-03-01T18:00")
                        .reads("2026-03-03T18:00")
                        .reads("2026-03-04T00:02")
                        .at("2026-03-03T23:58")
                        .repairs()
                        .at("2026-03-04T00:10");

        assertThat(user.streak().currentDays()).isEqualTo(3);
    }
}
