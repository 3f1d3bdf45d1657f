package app.fabula.adapters.rest.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What somebody is told who has sent wrong credentials too often, and does so again. Whoever sends
 * right ones from the same address is not to suffer from it: so it is known before, and told after.
 */
public final class TooManyGuesses {
    private static final String ATTRIBUTE = TooManyGuesses.class.getName();

    private TooManyGuesses() {}

    public static void tell(HttpServletRequest request, Rejection ifWrong) {
        request.setAttribute(ATTRIBUTE, ifWrong);
    }

    static Optional<Rejection> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Rejection rejection
                ? Optional.of(rejection)
                : Optional.empty();
    }
}
