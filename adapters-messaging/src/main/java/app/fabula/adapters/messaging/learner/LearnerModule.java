package app.fabula.adapters.messaging.learner;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.learner.Learner;
import app.fabula.domain.learner.LearnerDecider;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.SetStudyPlan;
import app.fabula.domain.shared.LearnerId;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** Lends {@link LearnerDecider} to Axon. Boundary: the account of one learner. */
public final class LearnerModule {
    private LearnerModule() {}

    public static Decisions<SetStudyPlan, Learner, LearnerEvent> decisions(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("learner.SetStudyPlan", "1"),
                        new LearnerDecider(),
                        LearnerEvent.class,
                        command -> boundary.of(LearnerEvent.class, learner(command.learner())),
                        LearnerEvent::occurredAt));
    }

    static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }
}
