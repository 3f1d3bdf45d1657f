package app.fabula.application.shared;

import app.fabula.domain.shared.Announced;
import app.fabula.domain.shared.NameUuid;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** How policies announce what the facts amount to, while others may do the same. */
public final class Announcing {
    /** Two instances that are set to different rules would correct one another for ever. */
    private static final int LOOKS = 3;

    private Announcing() {}

    /**
     * Who has announced looks again: another instance may have said otherwise in between, on newer
     * facts or on older ones. So the last word is always one that the facts agreed with afterwards.
     *
     * @param look reads what has been announced, then the facts; announces what differs, and tells
     *     whether anything did
     */
    public static void untilSaid(BooleanSupplier look) {
        for (var looks = 0; looks < LOOKS; looks++) {
            if (!look.getAsBoolean()) {
                return;
            }
        }
    }

    /**
     * The same for all who announce the same after having heard the same; the same said again after
     * a correction is another announcement.
     *
     * @param about which learner and what of theirs
     */
    public static UUID commandId(UUID kind, String about, Announced before, Optional<Instant> now) {
        var date = now.map(Instant::toString).orElse("never");
        return NameUuid.of(kind, about + "/" + before.times() + "/" + date);
    }
}
