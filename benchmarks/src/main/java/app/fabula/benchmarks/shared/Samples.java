package app.fabula.benchmarks.shared;

import java.util.Arrays;

/** How long one thing took, each time that it was done. */
public final class Samples {
    private static final double NANOS_A_MICRO = 1_000;
    private static final double MEDIAN = 0.5;

    private final long[] sorted;

    /**
     * @param nanos at least one
     */
    Samples(long... nanos) {
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    public int count() {
        return sorted.length;
    }

    public double medianMicros() {
        return micros(MEDIAN);
    }

    /** The least that so large a share of them did not exceed: always one that was measured. */
    public double micros(double share) {
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_A_MICRO;
    }
}
