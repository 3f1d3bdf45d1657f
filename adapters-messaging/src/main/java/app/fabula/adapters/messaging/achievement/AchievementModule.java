package app.fabula.adapters.messaging.achievement;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.application.achievement.LearnerHistory;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
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

    public static LearnerHistory.Source history(
            EventStorageEngine engine, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        var facts =
                new LogFold<LearnerId, List<Fact>, Fact>(
                        engine,
                        id -> boundary.of(Fact.class, learner(id)),
                        Fact.class,
                        ArrayList::new,
                        AchievementModule::with);
        return learner -> LearnerHistory.of(facts.of(learner));
    }

    private static List<Fact> with(List<Fact> facts, Fact fact) {
        facts.add(fact);
        return facts;
    }

    private static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }
}
