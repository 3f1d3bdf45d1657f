package app.fabula.adapters.rest.edge;

import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Rejection;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A body that has to be there in time, and whose sender keeps nobody else waiting. */
final class TimedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final Place place;
    private final Waiting waiting;
    private final long end;
    private long received;

    /**
     * @param waiting what has come of it is kept there, as long as the rest is waited for
     * @param end by {@link System#nanoTime}
     */
    TimedBody(ServletInputStream body, Place place, Waiting waiting, long end) {
        this.body = body;
        this.place = place;
        this.waiting = waiting;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var count =
                body.available() > 0
                        ? body.read(bytes, offset, length)
                        : waited(bytes, offset, length);
        received += Math.max(count, 0);
        return count;
    }

    private int waited(byte[] bytes, int offset, int length) throws IOException {
        var kept = received;
        if (!waiting.enter(kept)) {
            throw overloaded();
        }
        int count;
        try {
            place.giveBack();
            count = awaited(bytes, offset, length);
        } finally {
            waiting.leave(kept);
        }
        if (!place.take()) {
            throw overloaded();
        }
        if (System.nanoTime() - end > 0) {
            throw tooSlow();
        }
        return count;
    }

    private static Rejection overloaded() {
        return new Rejection(
                ProblemType.OVERLOADED, "Nothing was done. Try again later.", Duration.ZERO);
    }

    private int awaited(byte[] bytes, int offset, int length) throws IOException {
        try {
            return body.read(bytes, offset, length);
        } catch (IOException e) {
            if (e instanceof SocketTimeoutException
                    || e.getCause() instanceof SocketTimeoutException) {
                throw tooSlow();
            }
            throw e;
        }
    }

    private static Rejection tooSlow() {
        return new Rejection(
                ProblemType.REQUEST_TIMEOUT, "The body was not there in time. Nothing was done.");
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
