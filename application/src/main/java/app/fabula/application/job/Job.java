package app.fabula.application.job;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Work that was asked for once and takes its time. It survives whoever does it, and goes on where
 * the last whole step ended.
 *
 * @param kind in kebab-case, such as {@code learner-reports}
 * @param parameters what was asked for, by name and sorted by it
 * @param done how much of the total has been done
 * @param total as counted when it was asked for or began; empty before, and no promise: more may
 *     turn up
 * @param failed how many learners of those that are done were passed over
 * @param attempts that failed one after another at the present place
 * @param error why it failed, for whoever may see jobs
 */
public record Job(
        UUID id,
        String kind,
        Map<String, String> parameters,
        State state,
        long done,
        Optional<Long> total,
        long failed,
        int attempts,
        Instant createdAt,
        Instant updatedAt,
        Optional<String> error) {
    public enum State {
        /** It waits for its turn, or for the next attempt after one that failed. */
        QUEUED,
        RUNNING,
        DONE,
        /** Somebody stopped it. It can be resumed. */
        STOPPED,
        /** It failed at one place again and again. It can be resumed. */
        FAILED;

        /** Whether it goes on by itself. */
        public boolean isOpen() {
            return this == QUEUED || this == RUNNING;
        }
    }

    public Job {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
