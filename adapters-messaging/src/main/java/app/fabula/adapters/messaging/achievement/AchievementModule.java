package app.fabula.adapters.messaging.achievement;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.application.achievement.LearnerHistory;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt.Announced;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is announced of achievements, and what is looked up in the log to do so. */
public final class AchievementModule {
    private AchievementModule() {}

    /** Boundary: the announcements to one learner. */
    public static Decisions<AnnounceAward, Announcements, AchievementEvent> awards(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("achievement.AnnounceAward", "1"),
                        new AwardDecider(),
                        AchievementEvent.class,
                        command -> boundary.of(AchievementEvent.class, learner(command.learner())),
                        AchievementEvent::earnedAt));
    }

    public static Announced announced(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        var decider = new AwardDecider();
        return new LogFold<LearnerId, Announcements, AchievementEvent>(
                        engine,
                        id -> boundary.of(AchievementEvent.class, learner(id)),
                        AchievementEvent.class,
                        decider.initial(),
                        decider::evolve,
                        new CacheMetrics(meters, "announced-awards"))
                ::of;
    }

    /** Nothing of it is kept: it may be long, and most facts of long histories change nothing. */
    public static LearnerHistory.Source history(
            EventStorageEngine engine, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return id -> {
            var condition =
                    SourcingCondition.conditionFor(boundary.of(Evidence.class, learner(id)));
            var evidence = new ArrayList<Evidence>();
            var log = engine.source(condition, null);
            for (var entry = log.next(); entry.isPresent(); entry = log.next()) {
                if (entry.get().getResource(ConsistencyMarker.RESOURCE_KEY) == null) {
                    evidence.add(Messages.payload(entry.get().message(), Evidence.class));
                }
            }
            return LearnerHistory.of(evidence);
        };
    }

    private static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }
}
