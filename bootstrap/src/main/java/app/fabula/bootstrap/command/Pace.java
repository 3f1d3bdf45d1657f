package app.fabula.bootstrap.command;

import java.util.Locale;

/** How fast something goes, and how long it will still take at that. */
record Pace(long done, long total, double seconds) {
    @Override
    public String toString() {
        if (done == 0 || seconds <= 0) {
            return "";
        }
        var rate = done / seconds;
        var left = Math.round((total - done) / rate);
        return String.format(Locale.ROOT, "%.0f/s, %d:%02d left", rate, left / 60, left % 60);
    }
}
