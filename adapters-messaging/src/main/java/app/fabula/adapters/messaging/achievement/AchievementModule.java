package app.fabula.adapters.messaging.achievement;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.application.achievement.LearnerHistory;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt.Announced;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is announced of achievements, and what is looked up in the log to do so. */
public final class AchievementModule {
    private AchievementModule() {}

    /** Boundary: the awards of one learner. */
    public static Decisions<AnnounceAward, Set<String>, AchievementEvent> awards(
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
                        AchievementEvent::occurredAt));
    }

    public static Announced announced(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        var decider = new AwardDecider();
        return new LogFold<LearnerId, Set<String>, AchievementEvent>(
                        engine,
                        id -> boundary.of(AchievementEvent.class, learner(id)),
                        AchievementEvent.class,
                        decider.initial(),
                        decider::evolve,
                        new CacheMetrics(meters, "announced-awards"))
                ::of;
    }

    /** Nothing of it is kept: it may be long, and who has earned everything is not asked for. */
    public static LearnerHistory.Source history(
            EventStorageEngine engine, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return id -> {
            var condition = SourcingCondition.conditionFor(boundary.of(Fact.class, learner(id)));
            var facts = new ArrayList<Fact>();
            var log = engine.source(condition, null);
            for (var entry = log.next(); entry.isPresent(); entry = log.next()) {
                if (entry.get().message().payload() instanceof Fact fact) {
                    facts.add(fact);
                }
            }
            return LearnerHistory.of(facts);
        };
    }

    private static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }
}
