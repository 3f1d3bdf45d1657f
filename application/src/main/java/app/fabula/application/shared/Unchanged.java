package app.fabula.application.shared;

/**
 * The position of the log at which whoever edits has seen what they edit: a decision holds only if
 * nothing of its boundary has happened since, or it is {@link Outdated}. It goes with the request,
 * past every use case, to wherever a decision is made.
 */
public final class Unchanged {
    public static final ScopedValue<Long> SINCE = ScopedValue.newInstance();

    /**
     * In the place of a position: it has changed already. Only what the same request decided
     * earlier holds, and may be what has changed it.
     */
    public static final long NOT_AT_ALL = -1;

    private Unchanged() {}
}
