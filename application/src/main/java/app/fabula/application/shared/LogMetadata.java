package app.fabula.application.shared;

/** What travels beside an event between the log and whoever reads or writes it; values are text. */
public final class LogMetadata {
    /** Set by the log: the event's place in the one order. */
    public static final String POSITION = "position";

    /** Set by the log: when it was stored; never goes back from one position to the next. */
    public static final String RECORDED_AT = "recordedAt";

    /**
     * Set by the log: what the event is about first of all, {@code learner:<id>} or {@code
     * story:<id>}; events of one sequence are handled in order. An event about neither is a
     * sequence of its own, {@code event:<position>}.
     */
    public static final String SEQUENCE = "sequence";

    /** Of the payload, as it is stored. */
    public static final String BYTES = "bytes";

    /** Of everything that followed from one request; the event's own id where nobody says. */
    public static final String CORRELATION_ID = "correlationId";

    /** The command or event that caused this one. */
    public static final String CAUSATION_ID = "causationId";

    private LogMetadata() {}
}
