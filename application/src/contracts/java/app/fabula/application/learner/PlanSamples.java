package app.fabula.application.learner;

import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import java.time.ZoneId;
import java.util.List;

/** Plans that differ in the pages that they ask for. */
public final class PlanSamples {
    private PlanSamples() {}

    public static StudyPlan plan(int pages) {
        return new StudyPlan(
                ZoneId.of("Europe/Berlin"),
                List.of(new Language("es")),
                new Language("de"),
                new DayRule(0, DailyGoal.pages(pages)));
    }
}
