package app.fabula.torture.server;

import app.fabula.torture.contract.Operation;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who calls.
 *
 * @param line the header that says so; empty for nobody
 * @param scopes that they have
 * @param learner whose things are theirs; empty where nobody's are
 */
public record Caller(String name, String line, Set<String> scopes, String learner) {
    public static Caller nobody() {
        return new Caller("nobody", "", Set.of(), "");
    }

    public static Caller bearing(String name, String bearer, Set<String> scopes, String learner) {
        return new Caller(name, "Authorization: Bearer " + bearer, scopes, learner);
    }

    /** Whether they may be let in, as far as can be told from outside. */
    public boolean mayCall(Operation operation, String path) {
        if (line.isEmpty()) {
            return false;
        }
        return operation.scopes().isEmpty()
                || operation.scopes().stream().anyMatch(scopes::contains)
                || (operation.isOpenToOwner()
                        && !learner.isEmpty()
                        && path.toLowerCase(Locale.ROOT).startsWith("/api/v1/learners/" + learner));
    }
}
