package app.fabula.adapters.messaging.achievement;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.adapters.messaging.shared.PastFold;
import app.fabula.application.achievement.AnnouncedThen;
import app.fabula.application.achievement.Announcer.Announced;
import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.application.achievement.LearnerEvidence;
import app.fabula.application.achievement.StoryLevels;
import app.fabula.application.shared.Chain;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
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

    public static AnnouncedThen announcedThen(
            EventStorageEngine engine, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        var decider = new AwardDecider();
        return new PastFold<LearnerId, Announcements, AchievementEvent>(
                        engine,
                        id -> boundary.of(AchievementEvent.class, learner(id)),
                        AchievementEvent.class,
                        decider.initial(),
                        decider::evolve)
                ::of;
    }

    /** Kept in memory for those who have read lately, so that of them the tail alone is read. */
    public static LearnerEvidence evidence(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        return new LogFold<LearnerId, Chain<Evidence>, Evidence>(
                        engine,
                        id -> boundary.of(Evidence.class, learner(id)),
                        Evidence.class,
                        Chain.empty(),
                        Chain::with,
                        new CacheMetrics(meters, "evidence-of-learners"))
                ::of;
    }

    public static LearnerDeeds.Levels levels(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        var graded =
                new LogFold<StoryId, StoryLevels, CatalogEvent>(
                        engine,
                        id -> boundary.of(CatalogEvent.class, Tag.of(Tags.STORY, id.toString())),
                        CatalogEvent.class,
                        StoryLevels.none(),
                        StoryLevels::after,
                        new CacheMetrics(meters, "story-levels"));
        return new LoggedLevels(graded::of);
    }

    private static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }
}
