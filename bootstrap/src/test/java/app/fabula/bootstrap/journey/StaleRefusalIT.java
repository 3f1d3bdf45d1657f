package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.persistence.eventstore.AppendMetrics;
import app.fabula.adapters.persistence.eventstore.EventJson;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.JacksonConverter;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.learner.LearnerEventTypes;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.application.shared.Tags;
import app.fabula.domain.learner.Learner;
import app.fabula.domain.learner.LearnerDecider;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.SetStudyPlan;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
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

    private final RunningFabula fabula = new RunningFabula(NOW);
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private int commands;

    @AfterEach
    void close() throws Exception {
        for (var one : opened) {
            one.close();
        }
        fabula.close();
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
        var types = new EventTypes(LearnerEventTypes.all());
        var converter = new JacksonConverter(EventJson.mapper());
        var meters = new SimpleMeterRegistry();
        var engine =
                new PostgresEventStorageEngine(
                        fabula.dataSource(),
                        types,
                        converter,
                        InstantSource.system(),
                        new AppendMetrics(meters));
        opened.push(engine);
        var axon = new AxonSpine(engine, types, types, converter, meters);
        opened.push(axon);
        return new AxonDecisions<>(
                axon,
                types,
                new AxonDecisions.Wiring<>(
                        new MessageType("learner.SetStudyPlan", "1"),
                        with,
                        LearnerEvent.class,
                        command ->
                                new Boundary(types)
                                        .of(
                                                LearnerEvent.class,
                                                Tag.of(Tags.LEARNER, command.learner().toString())),
                        LearnerEvent::occurredAt));
    }

    private static SetStudyPlan goal(int pages) {
        return new SetStudyPlan(ana, plan(pages), NOW);
    }

    private static StudyPlan plan(int pages) {
        return new StudyPlan(
                ZoneId.of("Europe/Berlin"),
                List.of(new Language("es")),
                new Language("de"),
                new DayRule(0, DailyGoal.pages(pages)));
    }

    /** Refuses to raise a goal above the present one. */
    private static final class NeverMoreThanBefore
            implements Decider<SetStudyPlan, Learner, LearnerEvent> {
        private final LearnerDecider plain = new LearnerDecider();

        @Override
        public Learner initial() {
            return plain.initial();
        }

        @Override
        public List<LearnerEvent> decide(SetStudyPlan command, Learner state) {
            var before = state.plan().map(plan -> plan.rule().goal().amount());
            if (before.filter(goal -> goal < command.plan().rule().goal().amount()).isPresent()) {
                throw Refusal.conflict("too-much", "More than before.");
            }
            return plain.decide(command, state);
        }

        @Override
        public Learner evolve(Learner state, LearnerEvent event) {
            return plain.evolve(state, event);
        }
    }
}
