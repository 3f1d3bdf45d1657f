package app.fabula.application.progress;

import java.time.InstantSource;
import java.util.ArrayList;

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
     * @throws RuntimeException where any of them failed
     */
    public void run() {
        var failures = new ArrayList<RuntimeException>();
        for (var due : quarantines.due(clock.instant(), AT_ONCE)) {
            try {
                reviews.release(due.key(), BY, REASON);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
