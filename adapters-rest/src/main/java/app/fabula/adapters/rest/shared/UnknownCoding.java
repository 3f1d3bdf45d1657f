package app.fabula.adapters.rest.shared;

/** A body is packed in a way that nobody here unpacks. */
final class UnknownCoding extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownCoding() {
        super("unknown content coding", null, false, false);
    }
}
