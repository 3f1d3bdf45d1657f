package app.fabula.bootstrap.command;

import java.util.Locale;

/** How fast something goes, and how long it will still take at that, once that can be told. */
record Pace(long done, long total, double seconds) {
    /** What comes first is slower than the rest: whoever goes by that is years off. */
    private static final double SLOWEST = 1;

    @Override
    public String toString() {
        if (seconds <= 0 || done / seconds < SLOWEST) {
            return "";
        }
        var rate = done / seconds;
        var left = Math.round((total - done) / rate);
        return String.format(Locale.ROOT, "%.0f/s, %d:%02d left", rate, left / 60, left % 60);
    }
}
