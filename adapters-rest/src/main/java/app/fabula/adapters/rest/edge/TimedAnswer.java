package app.fabula.adapters.rest.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;

/**
 * An answer that has to be taken in time, and whose taker keeps nobody else waiting: what there is
 * to do has been done when it begins.
 */
final class TimedAnswer extends ServletOutputStream {
    /** The container waits for each piece anew. */
    private static final int PIECE = 8 << 10;

    private final ServletOutputStream answer;
    private final Place place;
    private final Waiting waiting;
    private final long patience;
    private long begun;
    private boolean isAbandoned;

    /**
     * @param waiting what is not taken yet is kept there; where there is no room, in the place
     */
    TimedAnswer(ServletOutputStream answer, Place place, Waiting waiting, Duration patience) {
        this.answer = answer;
        this.place = place;
        this.waiting = waiting;
        this.patience = patience.toNanos();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (begun == 0) {
            begun = System.nanoTime();
        }
        if (!waiting.enter(length)) {
            writePieces(bytes, offset, length);
            return;
        }
        try {
            place.giveBack();
            writePieces(bytes, offset, length);
        } finally {
            waiting.leave(length);
        }
    }

    private void writePieces(byte[] bytes, int offset, int length) throws IOException {
        for (int at = offset; at < offset + length; at += PIECE) {
            if (System.nanoTime() - begun > patience) {
                isAbandoned = true;
                requireTaken();
            }
            answer.write(bytes, at, Math.min(PIECE, offset + length - at));
        }
    }

    /**
     * Whoever has caught what {@link #write} threw knows nothing of it: half an answer must not end
     * as if it were a whole one.
     *
     * @throws ClientAbortException where it was not taken in time
     */
    void requireTaken() throws ClientAbortException {
        if (isAbandoned) {
            throw new ClientAbortException("the answer was not taken in time");
        }
    }

    @Override
    public void flush() throws IOException {
        answer.flush();
    }

    @Override
    public void close() throws IOException {
        answer.close();
    }

    @Override
    public boolean isReady() {
        return answer.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        answer.setWriteListener(listener);
    }
}
