package app.fabula.application.achievement;

import app.fabula.application.achievement.Achievements.Holding;
import app.fabula.application.shared.Fold;
import app.fabula.application.shared.Projection;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.AwardTold;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import java.util.List;
import java.util.Map;

/**
 * Keeps the facts by themselves, so that a rule of today is seen at once in what was done before,
 * and beside them what was announced.
 */
public final class AchievementsProjection {
    public static final String NAME = "achievements";

    private static final AwardDecider DECIDER = new AwardDecider();

    private AchievementsProjection() {}

    public static Projection into(Achievements achievements) {
        return new Projection(
                NAME,
                List.of(
                        new Fold<>(
                                Evidence.class,
                                AchievementsProjection::day,
                                FactsOfDay.none(),
                                FactsOfDay::after,
                                achievements.days()),
                        new Fold<>(
                                AchievementEvent.class,
                                said -> new Holding(said.learner(), said.award()),
                                AwardTold.nothing(),
                                AchievementsProjection::after,
                                achievements.told())));
    }

    private static DayKey day(Evidence evidence) {
        return new DayKey(evidence.learner(), evidence.occurrence().day());
    }

    private static AwardTold after(AwardTold told, AchievementEvent said) {
        var before = new Announcements(Map.of(said.award(), told));
        return DECIDER.evolve(before, said).of(said.award());
    }
}
