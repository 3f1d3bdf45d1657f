package app.fabula.application.streak;

import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.Each;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.ProjectionBehind;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** Tells of streaks whose days have closed without anything being recorded. */
public final class StreakDayEnds implements Runnable {
    private static final int AT_ONCE = 100;

    private final Streaks streaks;
    private final StreakDues dues;
    private final TellOfStreaks telling;
    private final LongSupplier head;
    private final InstantSource clock;

    /**
     * @param head of the log
     */
    public StreakDayEnds(
            Streaks streaks,
            StreakDues dues,
            TellOfStreaks telling,
            LongSupplier head,
            InstantSource clock) {
        this.streaks = streaks;
        this.dues = dues;
        this.telling = telling;
        this.head = head;
        this.clock = clock;
    }

    /**
     * Until nobody is left whose day has closed. Who cannot be told holds no other up, and comes
     * again after a while.
     */
    @Override
    public void run() {
        while (isKnown()) {
            var learners = dues.take(clock.instant(), AT_ONCE);
            if (learners.isEmpty()) {
                return;
            }
            Each.of(learners, learner -> telling.tell(learner, Origin::request));
        }
    }

    /**
     * Whether the read model shows all that has happened. Whoever has read, and is looked at before
     * it shows that, would be told that their run is over.
     */
    private boolean isKnown() {
        try {
            ScopedValue.where(Awaited.POSITION, head.getAsLong())
                    .run(() -> streaks.read(streaks::outages));
            return true;
        } catch (ProjectionBehind later) {
            return false;
        }
    }
}
