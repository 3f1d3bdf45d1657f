package app.fabula.application.learner;

import static app.fabula.application.learner.PlanSamples.plan;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accounts as the log has them now. */
public interface LearnersContract extends LookUpContract<LearnerId, Optional<LearnerAccount>> {
    Instant march = Instant.parse("2026-03-01T00:00:00Z");
    Instant april = Instant.parse("2026-04-01T00:00:00Z");

    Learners learners();

    @Test
    default void an_answer_tells_the_position_that_it_shows() {
        assertThat(learners().get(ana).position()).isZero();
        append(new LearnerRegistered(ben, plan(5), march));
        assertThat(learners().get(ana).position()).isEqualTo(1);
    }

    @Override
    default Optional<LearnerAccount> lookUp(LearnerId key) {
        return learners().get(key).value();
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
    default Optional<LearnerAccount> nothing() {
        return Optional.empty();
    }

    @Override
    default List<Step<Optional<LearnerAccount>>> steps() {
        return List.of(
                new Step<>(
                        new LearnerRegistered(ana, plan(5), march),
                        Optional.of(new LearnerAccount(plan(5), march, march))),
                new Step<>(
                        new StudyPlanChanged(ana, plan(2), april),
                        Optional.of(new LearnerAccount(plan(2), march, april))));
    }
}
