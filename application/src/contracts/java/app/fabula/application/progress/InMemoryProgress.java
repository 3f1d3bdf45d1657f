package app.fabula.application.progress;

import app.fabula.application.progress.WhenStoryFinishedThenAnnounceCompletion.Announcements;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.progress.CompletionDecider;
import app.fabula.domain.progress.ProgressEvent.Announcement;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineEvent;
import app.fabula.domain.progress.Reading;

/** What progress looks up, in a log in memory. */
public final class InMemoryProgress {
    private InMemoryProgress() {}

    public static DayRules.Source dayRules(InMemoryLog log) {
        return learner ->
                log.fold(
                        LearnerEvent.class,
                        event -> event.learner().equals(learner),
                        DayRules.none(),
                        DayRules::after);
    }

    public static StoryOutlines.Source outlines(InMemoryLog log) {
        return story ->
                log.fold(
                        CatalogEvent.class,
                        event -> event.story().equals(story),
                        StoryOutlines.none(),
                        StoryOutlines::after);
    }

    public static Quarantines.History quarantines(InMemoryLog log) {
        return key ->
                log.fold(
                        QuarantineEvent.class,
                        event -> event.key().equals(key),
                        Quarantine.none(),
                        Quarantine::after);
    }

    public static ReadingHistory history(InMemoryLog log) {
        return key ->
                log.fold(
                        Evidence.class,
                        evidence -> ReadingKey.of(evidence).equals(key),
                        Reading.none(),
                        Reading::after);
    }

    public static Announcements announcements(InMemoryLog log) {
        var decider = new CompletionDecider();
        return key ->
                log.fold(
                        Announcement.class,
                        announcement -> ReadingKey.of(announcement).equals(key),
                        decider.initial(),
                        decider::evolve);
    }
}
