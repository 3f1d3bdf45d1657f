package app.fabula.benchmarks.shared;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Lines of {@code name=value}, for people and for programs. */
public final class Report {
    private static final double P99 = 0.99;
    private static final double NANOS_A_SECOND = 1e9;

    private final String bench;
    private final PrintStream out;

    public Report(String bench, PrintStream out) {
        this.bench = bench;
        this.out = out;
    }

    public void machine(String postgres) {
        var runtime = Runtime.getRuntime();
        line(
                String.format(
                        Locale.ROOT,
                        "name=machine cores=%d heap_mb=%d jvm=%s os=%s-%s postgres=%s",
                        runtime.availableProcessors(),
                        runtime.maxMemory() >> 20,
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        postgres));
    }

    /** How fast something goes that does many at once. */
    public void rate(String name, long count, Runnable work) {
        var begun = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        line(
                String.format(
                        Locale.ROOT,
                        "name=%s count=%d s=%.1f per_s=%.0f",
                        name,
                        count,
                        seconds,
                        count / seconds));
    }

    /** Ratios are of medians. */
    public void times(Map<String, Samples> measured, String to, Samples base) {
        measured.forEach((name, samples) ->
                line(
                        String.format(
                                Locale.ROOT,
                                "name=%s samples=%d p50_us=%.0f p99_us=%.0f ratio=%.2f to=%s",
                                name,
                                samples.count(),
                                samples.medianMicros(),
                                samples.micros(P99),
                                samples.medianMicros() / base.medianMicros(),
                                to)));
    }

    private void line(String text) {
        out.println("bench=" + bench + " " + text);
    }
}
