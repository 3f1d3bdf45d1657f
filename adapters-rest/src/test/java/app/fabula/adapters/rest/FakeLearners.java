package app.fabula.adapters.rest;

import app.fabula.application.learner.InMemoryLearners;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.learner.Learners;
import app.fabula.application.learner.PlanStudies;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One learner is registered; whoever else sends a plan becomes one, and is forgotten. */
@Component
class FakeLearners implements PlanStudies, Learners {
    private static final Instant REGISTERED = Instant.parse("2026-02-28T10:00:00Z");
    private static final StudyPlan PLAN =
            new StudyPlan(
                    ZoneId.of("Europe/Berlin"),
                    List.of(new Language("es")),
                    new Language("de"),
                    new DayRule(4, DailyGoal.pages(5)));

    private final Learners accounts;

    FakeLearners() {
        var log = new InMemoryLog();
        log.append(new LearnerRegistered(Ids.LEARNER, PLAN, REGISTERED));
        accounts = new InMemoryLearners(log);
    }

    @Override
    public Planned plan(LearnerId learner, StudyPlan plan) {
        LastEdit.happens();
        if (!learner.equals(Ids.LEARNER)) {
            return new Planned(Outcome.REGISTERED, 51);
        }
        return plan.equals(PLAN)
                ? new Planned(Outcome.UNCHANGED, 52)
                : new Planned(Outcome.CHANGED, 53);
    }

    @Override
    public Shown<Optional<LearnerAccount>> get(LearnerId learner) {
        return accounts.get(learner);
    }

    static void require(LearnerId learner) {
        if (!learner.equals(Ids.LEARNER)) {
            throw Refusal.unknown("unknown-learner", "There is no learner under this id.");
        }
    }
}
