package app.fabula.domain.shared;

/** A rule said no. The code is part of the public API; the message is for people. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why: the thing is not there at all, is there no longer, or its present state forbids it. */
    public enum Reason {
        UNKNOWN,
        GONE,
        CONFLICT
    }

    private final Reason reason;
    private final String code;

    private Refusal(Reason reason, String code, String message) {
        // A refusal is an answer, not an accident: nobody reads its stack trace.
        super(message, null, false, false);
        this.reason = reason;
        this.code = code;
    }

    public static Refusal unknown(String code, String message) {
        return new Refusal(Reason.UNKNOWN, code, message);
    }

    public static Refusal gone(String code, String message) {
        return new Refusal(Reason.GONE, code, message);
    }

    public static Refusal conflict(String code, String message) {
        return new Refusal(Reason.CONFLICT, code, message);
    }

    public Reason reason() {
        return reason;
    }

    /** In kebab-case, stable for ever. */
    public String code() {
        return code;
    }

    /** {@link #getMessage()}, which a refusal always has. */
    public String message() {
        return java.util.Objects.requireNonNull(getMessage());
    }
}
