package app.fabula.application.achievement;

import app.fabula.application.progress.ReadingFold;
import app.fabula.application.shared.Projection;
import app.fabula.application.streak.PracticeDayFold;
import java.util.List;

/** Folds the facts for itself, so that it can be replayed apart from every other projection. */
public final class AchievementsProjection {
    public static final String NAME = "achievements";

    private AchievementsProjection() {}

    public static Projection into(Achievements achievements) {
        return new Projection(
                NAME,
                List.of(
                        ReadingFold.into(achievements.readings()),
                        PracticeDayFold.into(achievements.days())));
    }
}
