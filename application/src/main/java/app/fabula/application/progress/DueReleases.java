package app.fabula.application.progress;

import app.fabula.application.shared.Each;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.QuarantineDecider;
import app.fabula.domain.shared.Refusal;
import java.time.InstantSource;

/** Lets out of quarantine what was in the future, once it is not any more. */
public final class DueReleases {
    static final String BY = "system";
    static final String REASON = "Its time has come.";
    private static final int AT_ONCE = 500;

    private final Quarantines quarantines;
    private final ReviewActivities reviews;
    private final InstantSource clock;

    public DueReleases(Quarantines quarantines, ReviewActivities reviews, InstantSource clock) {
        this.quarantines = quarantines;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * One that fails holds no other up, and is tried again the next time.
     *
     * @throws RuntimeException the first failure
     */
    public void run() {
        Each.of(quarantines.due(clock.instant(), AT_ONCE), due -> release(due.key()));
    }

    /** What can be no fact, since its story has changed, would be tried again for ever. */
    private void release(ActivityKey key) {
        try {
            reviews.release(key, BY, REASON);
        } catch (Refusal no) {
            if (no.code().equals(QuarantineDecider.STILL_IN_THE_FUTURE)) {
                throw no;
            }
            reviews.discard(key, BY, no.message());
        }
    }
}
