package app.fabula.bootstrap.command;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How far several senders together have come. */
final class DemoTally {
    private static final int REASONS_SHOWN = 5;
    private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(1);

    private final Terminal terminal;
    private final long wanted;
    private final long start = System.nanoTime();
    private long shown = start;
    private long learners;
    private long recorded;
    private long added;
    private long refused;

    DemoTally(Terminal terminal, long wanted) {
        this.terminal = terminal;
        this.wanted = wanted;
    }

    synchronized void learner() {
        learners++;
    }

    synchronized void added() {
        recorded++;
        added++;
        show();
    }

    /** Before this run. */
    synchronized void knownAlready() {
        recorded++;
        show();
    }

    synchronized void refused(String reason) {
        if (refused++ < REASONS_SHOWN) {
            terminal.say("refused: " + reason);
        }
    }

    synchronized long refused() {
        return refused;
    }

    private void show() {
        var now = System.nanoTime();
        if (now - shown >= BETWEEN_LINES || recorded == wanted) {
            shown = now;
            terminal.progress(
                    "demo", recorded, wanted, new Pace(recorded, wanted, seconds()).toString());
        }
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /**
     * For programs.
     *
     * @return {@code events} of the demo that the log has now, {@code new} ones since this run
     */
    @Override
    public synchronized String toString() {
        return String.format(
                Locale.ROOT,
                "demo=done learners=%d events=%d new=%d refused=%d seconds=%.1f",
                learners,
                recorded,
                added,
                refused,
                seconds());
    }
}
