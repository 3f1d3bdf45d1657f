package app.fabula.application.quota;

/**
 * Out-port: who has made how many requests. Every quota counts each caller by itself. It answers in
 * a moment and never fails: what counts must not stop what is counted.
 */
public interface Quotas {
    /** Takes a request from what the caller has left, if there is one. */
    Standing take(Quota quota, String caller);

    /** What {@link #take} would answer now, and nothing is taken. */
    Standing look(Quota quota, String caller);
}
