package app.fabula.application.achievement;

import app.fabula.application.achievement.Announcer.Announced;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.progress.ProgressEvent.Evidence;

/** What is looked up before an award is announced, in a log in memory. */
public final class InMemoryAwards {
    private InMemoryAwards() {}

    public static LearnerEvidence evidence(InMemoryLog log) {
        return learner ->
                log.all(Evidence.class).stream()
                        .filter(evidence -> evidence.learner().equals(learner))
                        .toList();
    }

    public static AchievementRules.Source rules(InMemoryLog log) {
        return () ->
                log.fold(
                        RuleEvent.class,
                        _ -> true,
                        AchievementRules.none(),
                        AchievementRules::after);
    }

    public static LearnerDeeds.Levels levels(InMemoryLog log) {
        return (story, version) ->
                log.fold(
                                CatalogEvent.class,
                                event -> event.story().equals(story),
                                StoryLevels.none(),
                                StoryLevels::after)
                        .of(version);
    }

    public static AnnouncedThen announcedThen(InMemoryLog log) {
        return (learner, position) ->
                new AwardDecider()
                        .replay(
                                log.all(AchievementEvent.class, position).stream()
                                        .filter(event -> event.learner().equals(learner))
                                        .toList());
    }

    public static Announced announced(InMemoryLog log) {
        var decider = new AwardDecider();
        return learner ->
                log.fold(
                        AchievementEvent.class,
                        event -> event.learner().equals(learner),
                        decider.initial(),
                        decider::evolve);
    }
}
