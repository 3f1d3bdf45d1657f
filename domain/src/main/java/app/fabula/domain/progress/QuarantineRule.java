package app.fabula.domain.progress;

import app.fabula.domain.progress.QuarantineEvent.Cause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the time of an activity may be from the time at which it is received, to be believed.
 *
 * @param late so long a device may have been offline; 14 days by default
 * @param ahead so far a device's clock may be ahead; 5 minutes by default
 */
public record QuarantineRule(Duration late, Duration ahead) {
    public static final QuarantineRule DEFAULT =
            new QuarantineRule(Duration.ofDays(14), Duration.ofMinutes(5));

    /** For who brings what happened long ago from elsewhere, and answers for it. */
    public QuarantineRule ofAnyAge() {
        return new QuarantineRule(Duration.ofSeconds(Long.MAX_VALUE), ahead);
    }

    /** Why it is not believed; empty where it is. */
    public Optional<Cause> cause(Instant occurredAt, Instant receivedAt) {
        var age = Duration.between(occurredAt, receivedAt);
        if (age.compareTo(late) > 0) {
            return Optional.of(Cause.TOO_OLD);
        }
        return age.negated().compareTo(ahead) > 0
                ? Optional.of(Cause.IN_THE_FUTURE)
                : Optional.empty();
    }
}
