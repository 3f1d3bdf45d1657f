package app.fabula.torture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How a server bore it.
 *
 * @param heapBefore bytes that are used after a collection
 * @param alone what one good request of a hundred takes at least, with nobody else there
 * @param meanwhile the same while others are hostile
 * @param flood how many requests of one caller were answered, until one was refused
 */
record Bearing(
        long heapBefore, long heapAfter, Duration alone, Duration meanwhile, OptionalInt flood) {
    /** What is kept on purpose, and bounded: states, prepared statements, callers. */
    private static final long KEPT = 8L << 20;

    boolean isGood() {
        return faults().isEmpty();
    }

    /** In sentences. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!heapIsBack()) {
            faults.add("More than 8 MiB were not given back.");
        }
        if (!isUndisturbed()) {
            faults.add(
                    "Good requests took more than twice as long meanwhile: of 100 the slowest one, and"
                            + " only if nothing else was running here.");
        }
        if (flood.isEmpty()) {
            faults.add("Nobody was ever refused for asking too often.");
        }
        return faults;
    }

    boolean heapIsBack() {
        return heapAfter - heapBefore <= KEPT;
    }

    boolean isUndisturbed() {
        return meanwhile.toNanos() <= 2 * alone.toNanos();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap_before_mb=%.1f heap_after_mb=%.1f p99_alone_ms=%.1f p99_meanwhile_ms=%.1f p99_ratio=%.2f"
                        + " flood_refused_after=%s",
                heapBefore / 1048576.0,
                heapAfter / 1048576.0,
                alone.toNanos() / 1e6,
                meanwhile.toNanos() / 1e6,
                (double) meanwhile.toNanos() / alone.toNanos(),
                flood.isPresent() ? flood.getAsInt() : "never");
    }
}
