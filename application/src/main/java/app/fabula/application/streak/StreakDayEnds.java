package app.fabula.application.streak;

import app.fabula.application.shared.Origin;
import java.time.InstantSource;

/** Tells of streaks whose days have closed without anything being recorded. */
public final class StreakDayEnds implements Runnable {
    private static final int AT_ONCE = 100;

    private final StreakDues dues;
    private final TellOfStreaks telling;
    private final InstantSource clock;

    public StreakDayEnds(StreakDues dues, TellOfStreaks telling, InstantSource clock) {
        this.dues = dues;
        this.telling = telling;
        this.clock = clock;
    }

    /** Until nobody is left whose day has closed. */
    @Override
    public void run() {
        while (true) {
            var learners = dues.take(clock.instant(), AT_ONCE);
            if (learners.isEmpty()) {
                return;
            }
            learners.forEach(learner -> telling.tell(learner, Origin::request));
        }
    }
}
