package app.fabula.domain.learner;

import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.DeciderSpec;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanningStudiesTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));
    private static final Instant monday = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant tuesday = Instant.parse("2026-03-03T08:00:00Z");

    private final DeciderSpec<SetStudyPlan, Learner, LearnerEvent> learner =
            DeciderSpec.of(new LearnerDecider());

    @Test
    void a_first_plan_registers_the_learner() {
        learner.given()
                .when(new SetStudyPlan(ana, pages(5), monday))
                .then(new LearnerRegistered(ana, pages(5), monday));
    }

    @Test
    void the_same_plan_again_changes_nothing() {
        learner.given(new LearnerRegistered(ana, pages(5), monday))
                .when(new SetStudyPlan(ana, pages(5), tuesday))
                .thenNothing();
    }

    @Test
    void another_plan_is_a_change_also_back_to_the_first() {
        learner.given(
                        new LearnerRegistered(ana, pages(5), monday),
                        new StudyPlanChanged(ana, pages(7), monday))
                .when(new SetStudyPlan(ana, pages(5), tuesday))
                .then(new StudyPlanChanged(ana, pages(5), tuesday));
    }

    private static StudyPlan pages(int goal) {
        return new StudyPlan(
                ZoneId.of("Europe/Berlin"),
                List.of(new Language("es")),
                new Language("de"),
                new DayRule(0, DailyGoal.pages(goal)));
    }
}
