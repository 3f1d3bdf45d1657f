package app.fabula.bootstrap.eventlog;

import static app.fabula.application.learner.PlanSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.application.learner.NeverMoreThanBefore;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.application.shared.Tags;
import app.fabula.domain.learner.Learner;
import app.fabula.domain.learner.LearnerDecider;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.SetStudyPlan;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two engines on one database: what one remembers the other has changed. */
class StaleRefusalIT {
    private static final Instant NOW = Instant.parse("2026-03-15T20:00:00Z");
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));
    private static final Decider<SetStudyPlan, Learner, LearnerEvent> decider =
            new NeverMoreThanBefore();

    private final Deque<LogOnPostgres> opened = new ArrayDeque<>(List.of(LogOnPostgres.empty()));
    private int commands;

    @AfterEach
    void close() {
        opened.forEach(LogOnPostgres::close);
    }

    @Test
    void nobody_is_refused_by_what_was_true_a_while_ago() {
        var here = decisions();
        var there = decisions();
        var remembered = submit(here, 3).state();
        submit(there, 2);
        submit(there, 1);

        // A cache that is asked and nothing else says "nothing to do", and would leave 1.
        assertThat(decider.decide(goal(3), remembered)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submit(here, 3));

        var raised = submit(decisions(new LearnerDecider()), 9).state();
        assertThat(raised.plan()).contains(plan(9));
        // The same cache refuses what is less than there is now.
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decider.decide(goal(8), remembered));
        assertThat(submit(here, 8).events())
                .containsExactly(new StudyPlanChanged(ana, plan(8), NOW));
    }

    private Receipt<Learner, LearnerEvent> submit(
            Decisions<SetStudyPlan, Learner, LearnerEvent> decisions, int pages) {
        return decisions.submit(Origin.request(new UUID(2, ++commands)), goal(pages));
    }

    private Decisions<SetStudyPlan, Learner, LearnerEvent> decisions() {
        return decisions(decider);
    }

    /** On an engine of its own, as in another process. */
    private Decisions<SetStudyPlan, Learner, LearnerEvent> decisions(
            Decider<SetStudyPlan, Learner, LearnerEvent> with) {
        var log = new LogOnPostgres();
        opened.push(log);
        return new AxonDecisions<>(
                log.axon,
                log.types,
                new AxonDecisions.Wiring<>(
                        new MessageType("learner.SetStudyPlan", "1"),
                        with,
                        LearnerEvent.class,
                        command ->
                                new Boundary(log.types)
                                        .of(
                                                LearnerEvent.class,
                                                Tag.of(Tags.LEARNER, command.learner().toString())),
                        LearnerEvent::occurredAt));
    }

    private static SetStudyPlan goal(int pages) {
        return new SetStudyPlan(ana, plan(pages), NOW);
    }
}
