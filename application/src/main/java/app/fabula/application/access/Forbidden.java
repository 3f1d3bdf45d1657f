package app.fabula.application.access;

import app.fabula.domain.access.Scope;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The caller is known, and may not do this to anything. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String detail;

    /**
     * @param needed one of them would do; where there are none, nobody may
     */
    public Forbidden(Scope... needed) {
        this(
                needed.length == 0
                        ? "Nobody may call this."
                        : "It needs the scope " + anyOf(needed) + ".");
    }

    private Forbidden(String detail) {
        super("forbidden", null, false, false);
        this.detail = detail;
    }

    /**
     * @param used that the caller has, for everybody but themselves
     */
    public static Forbidden forOneself(Scope... used) {
        return new Forbidden("Nobody uses the scope " + anyOf(used) + " for themselves.");
    }

    /** For the caller. */
    public String detail() {
        return detail;
    }

    private static String anyOf(Scope... scopes) {
        return Arrays.stream(scopes).map(Scope::code).collect(Collectors.joining(" or "));
    }
}
