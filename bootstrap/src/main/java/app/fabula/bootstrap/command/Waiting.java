package app.fabula.bootstrap.command;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Says every now and then what is still going on, so that nobody takes a long wait for the end. */
final class Waiting implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Terminal terminal;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("waiting").factory());
    private @Nullable String what;
    private long since;

    Waiting(Terminal terminal) {
        this(terminal, BETWEEN);
    }

    Waiting(Terminal terminal, Duration between) {
        this.terminal = terminal;
        var _ =
                clock.scheduleAtFixedRate(
                        this::remind, between.toNanos(), between.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Said at once, and again as long as nothing else begins. */
    synchronized void say(String begun) {
        terminal.say(begun);
        keepInMind(begun);
    }

    /** Said only where it takes long. */
    synchronized void keepInMind(String begun) {
        what = begun;
        since = System.nanoTime();
    }

    private synchronized void remind() {
        if (what != null) {
            var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
            terminal.say("still %s, for %d s".formatted(what, seconds));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
