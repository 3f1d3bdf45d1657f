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
    private final long end;

    /**
     * @param end by {@link System#nanoTime}
     */
    TimedBody(ServletInputStream body, Place place, long end) {
        this.body = body;
        this.place = place;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (body.available() > 0) {
            return body.read(bytes, offset, length);
        }
        place.giveBack();
        var count = awaited(bytes, offset, length);
        if (!place.take()) {
            throw new Rejection(
                    ProblemType.OVERLOADED, "Nothing was done. Try again later.", Duration.ZERO);
        }
        if (System.nanoTime() - end > 0) {
            throw tooSlow();
        }
        return count;
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
