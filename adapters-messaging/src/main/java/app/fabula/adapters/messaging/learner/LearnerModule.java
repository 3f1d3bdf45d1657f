package app.fabula.adapters.messaging.learner;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.learner.Learners;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Tags;
import app.fabula.domain.learner.Learner;
import app.fabula.domain.learner.LearnerDecider;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.SetStudyPlan;
import app.fabula.domain.shared.LearnerId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
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

    /** The accounts, as the log has them now. */
    public static Learners accounts(
            EventStorageEngine engine,
            MessageTypeResolver names,
            LongSupplier head,
            MeterRegistry meters) {
        var boundary = new Boundary(names);
        var accounts =
                new LogFold<LearnerId, Optional<LearnerAccount>, LearnerEvent>(
                        engine,
                        id -> boundary.of(LearnerEvent.class, learner(id)),
                        LearnerEvent.class,
                        Optional.empty(),
                        (account, event) -> Optional.of(LearnerAccount.after(account, event)),
                        new CacheMetrics(meters, "learner-accounts"));
        return id -> {
            var position = head.getAsLong();
            return new Shown<>(accounts.of(id), position);
        };
    }

    private static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }
}
