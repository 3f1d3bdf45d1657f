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
        super("forbidden", null, false, false);
        this.detail =
                needed.length == 0
                        ? "Nobody may call this."
                        : Arrays.stream(needed)
                                .map(Scope::code)
                                .collect(Collectors.joining(" or ", "It needs the scope ", "."));
    }

    /** For the caller. */
    public String detail() {
        return detail;
    }
}
