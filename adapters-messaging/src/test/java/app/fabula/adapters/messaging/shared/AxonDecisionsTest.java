package app.fabula.adapters.messaging.shared;

import static app.fabula.application.learner.PlanSamples.plan;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.learner.NeverMoreThanBefore;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Tags;
import app.fabula.domain.learner.Learner;
import app.fabula.domain.learner.LearnerDecider;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.SetStudyPlan;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.NamespaceMessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is ours here is the way from a command to its receipt. */
class AxonDecisionsTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));
    private static final Instant monday = Instant.parse("2026-03-02T08:00:00Z");
    private static final MessageTypeResolver names =
            NamespaceMessageTypeResolver.namespace("learner")
                    .message(LearnerRegistered.class, "LearnerRegistered", "1")
                    .message(StudyPlanChanged.class, "StudyPlanChanged", "1")
                    .noFallback();

    private final EngineInMemory engine = new EngineInMemory();
    private final AxonSpine axon = spine();
    private final AxonSpine elsewhere = spine();

    private AxonSpine spine() {
        return new AxonSpine(
                engine,
                names,
                event -> Set.of(tag(((LearnerEvent) requireNonNull(event.payload())).learner())),
                PassThroughConverter.INSTANCE,
                new SimpleMeterRegistry());
    }

    @AfterEach
    void close() {
        axon.close();
        elsewhere.close();
    }

    @Test
    void a_receipt_tells_what_was_decided_and_where_it_is_in_the_log() {
        var decisions = decisions(new LearnerDecider());
        var first = decisions.submit(request(1), goal(1));
        assertThat(first.events()).containsExactly(new LearnerRegistered(ana, plan(1), monday));
        assertThat(first.state().plan()).contains(plan(1));
        var repeat = decisions.submit(request(2), goal(1));
        assertThat(repeat.events()).isEmpty();
        assertThat(repeat.state().plan()).contains(plan(1));
        var change = decisions.submit(request(3), goal(2));
        assertThat(change.events()).containsExactly(new StudyPlanChanged(ana, plan(2), monday));
        assertThat(change.position()).isGreaterThan(first.position());
    }

    @Test
    void a_refusal_comes_out_as_the_decider_threw_it() {
        var decisions = decisions(new RefusingDecider());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decisions.submit(request(1), goal(1)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("never"));
    }

    @Test
    void who_was_overtaken_decides_again() throws Exception {
        var decisions = decisions(new LearnerDecider());
        try (var threads = Executors.newFixedThreadPool(4)) {
            var goals =
                    IntStream.rangeClosed(1, 40)
                            .mapToObj(goal ->
                                    threads.submit(
                                            () -> decisions.submit(request(goal), goal(goal))))
                            .toList();
            for (var goal : goals) {
                assertThat(goal.get().events()).hasSize(1);
            }
        }
    }

    @Test
    void what_is_remembered_is_not_read_again() {
        var decisions = decisions(new LearnerDecider());
        for (var goal = 1; goal <= 10; goal++) {
            decisions.submit(request(goal), goal(goal));
        }
        assertThat(engine.sourced()).isZero();
        decisions(elsewhere, new LearnerDecider()).submit(request(11), goal(11));
        assertThat(engine.sourced()).as("a first time, all of it").isEqualTo(10);
        decisions.submit(request(12), goal(12));
        assertThat(engine.sourced()).as("overtaken, the tail").isEqualTo(11);
    }

    @Test
    void a_refusal_from_memory_is_decided_again_by_the_log() {
        var here = decisions(axon, new NeverMoreThanBefore());
        var there = decisions(elsewhere, new LearnerDecider());
        here.submit(request(1), goal(3));
        there.submit(request(2), goal(9));
        assertThat(here.submit(request(3), goal(8)).events())
                .as("refused by what is remembered here, which is 3")
                .containsExactly(new StudyPlanChanged(ana, plan(8), monday));
    }

    @Test
    void nothing_from_memory_is_decided_again_by_the_log() {
        var here = decisions(axon, new LearnerDecider());
        var there = decisions(elsewhere, new LearnerDecider());
        here.submit(request(1), goal(3));
        there.submit(request(2), goal(9));
        assertThat(here.submit(request(3), goal(3)).events())
                .as("a mere repeat by what is remembered here")
                .containsExactly(new StudyPlanChanged(ana, plan(3), monday));
    }

    private static final class RefusingDecider
            implements Decider<SetStudyPlan, Learner, LearnerEvent> {
        private final LearnerDecider decider = new LearnerDecider();

        @Override
        public Learner initial() {
            return decider.initial();
        }

        @Override
        public List<LearnerEvent> decide(SetStudyPlan command, Learner state) {
            throw Refusal.conflict("never", "Never.");
        }

        @Override
        public Learner evolve(Learner state, LearnerEvent event) {
            return decider.evolve(state, event);
        }
    }

    private AxonDecisions<SetStudyPlan, Learner, LearnerEvent> decisions(
            Decider<SetStudyPlan, Learner, LearnerEvent> decider) {
        return decisions(axon, decider);
    }

    private static AxonDecisions<SetStudyPlan, Learner, LearnerEvent> decisions(
            AxonSpine spine, Decider<SetStudyPlan, Learner, LearnerEvent> decider) {
        return new AxonDecisions<>(
                spine,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("learner.SetStudyPlan", "1"),
                        decider,
                        LearnerEvent.class,
                        command ->
                                new Boundary(names).of(LearnerEvent.class, tag(command.learner())),
                        LearnerEvent::occurredAt));
    }

    private static Tag tag(LearnerId learner) {
        return Tag.of(Tags.LEARNER, learner.toString());
    }

    private static Origin request(int number) {
        return Origin.request(new UUID(2, number));
    }

    private static SetStudyPlan goal(int pages) {
        return new SetStudyPlan(ana, plan(pages), monday);
    }
}
