package app.fabula.torture.wire;

/** What came back is not HTTP, or not whole. */
public final class MalformedReply extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedReply(String message) {
        super(message);
    }
}
