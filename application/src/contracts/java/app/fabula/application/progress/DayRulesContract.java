package app.fabula.application.progress;

import static app.fabula.application.learner.PlanSamples.plan;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;

import app.fabula.application.progress.DayRules.Phase;
import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;

/** The rules of a learner's days, one after the other. */
public interface DayRulesContract extends LookUpContract<LearnerId, DayRules> {
    DayRules.Source rules();

    @Override
    default DayRules lookUp(LearnerId key) {
        return rules().of(key);
    }

    @Override
    default LearnerId key() {
        return ana;
    }

    @Override
    default LearnerId anotherKey() {
        return ben;
    }

    @Override
    default DayRules nothing() {
        return new DayRules(List.of());
    }

    @Override
    default List<Step<DayRules>> steps() {
        var march = Instant.parse("2026-03-01T00:00:00Z");
        var april = Instant.parse("2026-04-01T00:00:00Z");
        var first = new Phase(march, plan(5).rule());
        var second = new Phase(april, plan(2).rule());
        return List.of(
                new Step<>(
                        new LearnerRegistered(ana, plan(5), march), new DayRules(List.of(first))),
                new Step<>(
                        new StudyPlanChanged(ana, plan(2), april),
                        new DayRules(List.of(first, second))));
    }
}
