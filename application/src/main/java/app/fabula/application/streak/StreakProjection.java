package app.fabula.application.streak;

import app.fabula.application.shared.Projection;
import java.util.List;

public final class StreakProjection {
    public static final String NAME = "streak";

    private StreakProjection() {}

    public static Projection into(Streaks streaks) {
        return new Projection(NAME, List.of(new StreakFold(streaks)));
    }
}
