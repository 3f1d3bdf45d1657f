package app.fabula.bootstrap.command;

import app.fabula.bootstrap.database.DatabaseFolder;
import app.fabula.bootstrap.database.Orphan;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Whoever stops Fabula does not wait for longer than 3 seconds, whatever hangs. What was
 * acknowledged is on disk by then; PostgreSQL recovers from its log at the next start.
 */
final class StopDeadline {
    private static final Duration PATIENCE = Duration.ofMillis(2_400);
    private static final Duration LAST_WORDS = Duration.ofMillis(300);
    private static final int HAD_TO_BE_CUT_OFF = 1;

    private StopDeadline() {}

    static void begin(DataDirectory directory) {
        Thread.ofPlatform()
                .daemon()
                .name("stop-deadline")
                .start(() -> {
                    pause(PATIENCE);
                    var data = DatabaseFolder.in(directory.path()).data();
                    Orphan.abort(data);
                    pause(LAST_WORDS);
                    Orphan.kill(data);
                    Runtime.getRuntime().halt(HAD_TO_BE_CUT_OFF);
                });
    }

    private static void pause(Duration length) {
        var end = System.nanoTime() + length.toNanos();
        for (var left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
