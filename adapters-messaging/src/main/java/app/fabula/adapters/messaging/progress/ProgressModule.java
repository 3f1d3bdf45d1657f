package app.fabula.adapters.messaging.progress;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.application.progress.DayRules;
import app.fabula.application.progress.Quarantines;
import app.fabula.application.progress.ReadingHistory;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.progress.StoryOutlines;
import app.fabula.application.progress.WhenStoryFinishedThenAnnounceCompletion.Announcements;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.AnnounceCompletion;
import app.fabula.domain.progress.CompletionDecider;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Announcement;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineDecider;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.progress.ReviewActivity;
import app.fabula.domain.progress.StoryOutline;
import app.fabula.domain.progress.VoidActivity;
import app.fabula.domain.progress.VoidDecider;
import app.fabula.domain.shared.Announced;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** What progress decides, and what it looks up in the log to do so. */
public final class ProgressModule {
    private ProgressModule() {}

    /** Boundary: the announcements about one learner and one story. */
    public static Decisions<AnnounceCompletion, Announced, Announcement> completions(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("progress.AnnounceCompletion", "1"),
                        new CompletionDecider(),
                        Announcement.class,
                        command ->
                                boundary.of(
                                        Announcement.class,
                                        learner(command.learner()),
                                        story(command.story())),
                        Announcement::occurredAt));
    }

    /** Boundary: one activity of one learner. */
    public static Decisions<VoidActivity, Optional<ActivityVoided>, ActivityVoided> voidings(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("progress.VoidActivity", "1"),
                        new VoidDecider(),
                        ActivityVoided.class,
                        command ->
                                boundary.of(
                                        ActivityVoided.class,
                                        learner(command.fact().learner()),
                                        activity(command.fact().activity())),
                        ActivityVoided::occurredAt));
    }

    /** Boundary: one activity of one learner, all that is tagged with it. */
    public static Decisions<ReviewActivity, Quarantine, ProgressEvent> reviews(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("progress.ReviewActivity", "1"),
                        new QuarantineDecider(),
                        ProgressEvent.class,
                        command -> of(boundary, command.key()),
                        ProgressEvent::occurredAt));
    }

    public static Quarantines.History quarantines(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        var decider = new QuarantineDecider();
        return new LogFold<ActivityKey, Quarantine, ProgressEvent>(
                        engine,
                        key -> of(boundary, key),
                        ProgressEvent.class,
                        decider.initial(),
                        decider::evolve,
                        new CacheMetrics(meters, "quarantines"))
                ::of;
    }

    public static Announcements announcements(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        var decider = new CompletionDecider();
        return new LogFold<ReadingKey, Announced, Announcement>(
                        engine,
                        key ->
                                boundary.of(
                                        Announcement.class,
                                        learner(key.learner()),
                                        story(key.story())),
                        Announcement.class,
                        decider.initial(),
                        decider::evolve,
                        new CacheMetrics(meters, "announced-completions"))
                ::of;
    }

    public static DayRules.Source dayRules(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        return new LogFold<LearnerId, DayRules, LearnerEvent>(
                        engine,
                        id -> boundary.of(LearnerEvent.class, learner(id)),
                        LearnerEvent.class,
                        DayRules.none(),
                        DayRules::after,
                        new CacheMetrics(meters, "day-rules"))
                ::of;
    }

    public static StoryOutlines.Source outlines(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        return new LogFold<StoryId, StoryOutline, CatalogEvent>(
                        engine,
                        id -> boundary.of(CatalogEvent.class, story(id)),
                        CatalogEvent.class,
                        StoryOutlines.none(),
                        StoryOutlines::after,
                        new CacheMetrics(meters, "story-outlines"))
                ::of;
    }

    public static ReadingHistory history(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        return new LogFold<ReadingKey, Reading, Evidence>(
                        engine,
                        key ->
                                boundary.of(
                                        Evidence.class, learner(key.learner()), story(key.story())),
                        Evidence.class,
                        Reading.none(),
                        Reading::after,
                        new CacheMetrics(meters, "readings"))
                ::of;
    }

    private static EventCriteria of(Boundary boundary, ActivityKey key) {
        return boundary.of(ProgressEvent.class, learner(key.learner()), activity(key.activity()));
    }

    private static Tag activity(UUID id) {
        return Tag.of(Tags.ACTIVITY, id.toString());
    }

    private static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }

    private static Tag story(StoryId id) {
        return Tag.of(Tags.STORY, id.toString());
    }
}
