package app.fabula.application.achievement;

import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt.Announced;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.progress.ProgressEvent.Evidence;

/** What is looked up before an award is announced, in a log in memory. */
public final class InMemoryAwards {
    private InMemoryAwards() {}

    public static LearnerHistory.Source history(InMemoryLog log) {
        return learner ->
                LearnerHistory.of(
                        log.all(Evidence.class).stream()
                                .filter(evidence -> evidence.learner().equals(learner))
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
