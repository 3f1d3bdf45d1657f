package app.fabula.domain.progress;

import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;

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
}
