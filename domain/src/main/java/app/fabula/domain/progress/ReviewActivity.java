package app.fabula.domain.progress;

import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Somebody has looked at an activity in quarantine. */
public sealed interface ReviewActivity {
    ActivityKey key();

    /** The name of a caller, or {@code system}. */
    String by();

    String reason();

    Instant at();

    /**
     * It is true.
     *
     * @param fact that is made of it
     */
    record Release(ActivityKey key, Fact fact, String by, String reason, Instant at)
            implements ReviewActivity {}

    /** It is not. */
    record Discard(ActivityKey key, String by, String reason, Instant at)
            implements ReviewActivity {}

    /**
     * It is not, as whoever sent it says. Nothing is left to be said once it was released: it is a
     * fact then, and may be voided.
     *
     * @param within how long after it was received; empty where it may be said at any time
     */
    record Withdraw(
            ActivityKey key, Optional<Duration> within, String by, String reason, Instant at)
            implements ReviewActivity {}
}
