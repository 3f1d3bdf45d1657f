package app.fabula.application.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What must be remembered of the announcements about a streak to understand the next one. Those of
 * one append belong together: a correction takes back in it what it says anew.
 *
 * @param broken the last day of which it was told that the run broke, until it is told to be whole
 * @param isHealed whether that day has another word since this append
 * @param restored the day of the break that was last told to be mended
 * @param moved milestones that were taken back in this append, by their length
 * @param append when it was recorded
 */
public record ToldRun(
        Optional<LocalDate> broken,
        boolean isHealed,
        Optional<LocalDate> restored,
        Map<Integer, Notice> moved,
        Instant append) {
    static final ToldRun NOTHING =
            new ToldRun(Optional.empty(), false, Optional.empty(), Map.of(), Instant.EPOCH);

    public ToldRun {
        moved = Map.copyOf(moved);
    }

    /** As the announcements of that append find it. */
    ToldRun in(Instant now) {
        return now.equals(append)
                ? this
                : new ToldRun(isHealed ? Optional.empty() : broken, false, restored, Map.of(), now);
    }

    ToldRun brokenOn(LocalDate day) {
        var last = broken.filter(day::isBefore).orElse(day);
        return new ToldRun(Optional.of(last), false, restored, moved, append);
    }

    /** Another word about that day. */
    ToldRun notBrokenOn(LocalDate day) {
        return new ToldRun(
                broken, isHealed || broken.equals(Optional.of(day)), restored, moved, append);
    }

    ToldRun restoredFrom(LocalDate day) {
        return new ToldRun(Optional.empty(), false, Optional.of(day), moved, append);
    }

    ToldRun without(int days, Notice milestone) {
        var all = new HashMap<>(moved);
        all.put(days, milestone);
        return new ToldRun(broken, isHealed, restored, all, append);
    }
}
