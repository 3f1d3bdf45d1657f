package app.fabula.domain.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * What the world has been told about one thing that facts may amount to: a fold over announcements.
 *
 * @param times how often it was told anything, corrections included
 * @param at since when it is true, as told last; empty where it was never told, or was taken back
 */
public record Announced(int times, Optional<Instant> at) {
    public static Announced nothing() {
        return new Announced(0, Optional.empty());
    }

    public Announced as(Instant since) {
        return new Announced(times + 1, Optional.of(since));
    }

    public Announced takenBack() {
        return new Announced(times + 1, Optional.empty());
    }
}
