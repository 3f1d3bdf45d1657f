package app.fabula.bootstrap.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * What a process has opened, closed the other way round: at the end of its work, or as soon as it
 * is told to stop, even while it still starts.
 */
final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    /**
     * @param opener is waited for by a close that comes in the meantime, so that nothing is left
     *     behind; not at all called after it
     */
    synchronized <T extends AutoCloseable> T open(Supplier<T> opener) {
        mustBeOpen();
        var resource = opener.get();
        open.push(resource);
        return resource;
    }

    /** For what took too long to open that a close could have waited; after one it is closed. */
    synchronized void add(AutoCloseable resource) {
        if (closed) {
            close(resource);
        }
        mustBeOpen();
        open.push(resource);
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private void mustBeOpen() {
        if (closed) {
            throw new CommandFailure(CommandFailure.FAILED, "Stopped before it was ready.");
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            // The others have to be closed all the same.
            LoggerFactory.getLogger(Opened.class).warn("did not close", e);
        }
    }
}
