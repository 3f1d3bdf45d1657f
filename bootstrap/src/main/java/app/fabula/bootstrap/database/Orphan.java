package app.fabula.bootstrap.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL whose Fabula was killed: it lives on, and no second one may start on its directory.
 * Only to be looked for by who holds the lock of the data directory; so its clients are all dead.
 */
public final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int PATIENCE_SECONDS = 5;

    private final ProcessHandle process;

    private Orphan(ProcessHandle process) {
        this.process = process;
    }

    /** Leaves every process alone that is not PostgreSQL on this very directory. */
    static void stopOn(Path data) throws IOException {
        var file = PostmasterFile.of(data);
        var process = file.flatMap(PostmasterFile::process);
        if (file.isEmpty() || process.isEmpty()) {
            return;
        }
        if (file.get().isWrittenBy(process.get())) {
            LOG.info("A PostgreSQL of an earlier run is still there: stopping {}", process.get());
            new Orphan(process.get()).stop();
        } else {
            file.get().disown();
        }
    }

    /** Tells PostgreSQL to end at once, and to recover at its next start. */
    public static void abort(Path data) {
        find(data).ifPresent(process -> signal("QUIT", process));
    }

    /** Where even that was not heard. */
    public static void kill(Path data) {
        find(data).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** The PostgreSQL on a directory, whoever started it. */
    public static Optional<ProcessHandle> find(Path data) {
        try {
            return PostmasterFile.of(data)
                    .flatMap(file -> file.process().filter(file::isWrittenBy));
        } catch (IOException e) {
            LOG.warn("Nobody can tell whether PostgreSQL still runs.", e);
            return Optional.empty();
        }
    }

    /** First it may finish what it does, then it may not, then it has to recover at its start. */
    private void stop() {
        process.destroy();
        if (hasEnded()) {
            return;
        }
        signal("INT", process);
        if (hasEnded()) {
            return;
        }
        process.destroyForcibly();
        if (!hasEnded()) {
            throw new DatabaseFailure(
                    "A PostgreSQL of an earlier run does not stop: end process %d, then try again."
                            .formatted(process.pid()));
        }
    }

    /** PostgreSQL listens to signals that Java cannot send. */
    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder(
                            "sh", "-c", "kill -" + name + " \"$0\"", Long.toString(process.pid()))
                    .start();
        } catch (IOException e) {
            LOG.warn("PostgreSQL cannot be signalled.", e);
        }
    }

    private boolean hasEnded() {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("Fabula was interrupted while it started.");
        }
    }
}
