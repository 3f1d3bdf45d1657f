package app.fabula.torture.server;

import java.util.UUID;

/** Whoever vouches for people at the server that is tried. */
@FunctionalInterface
public interface Tokens {
    /**
     * @param role learner, teacher, author, analyst, support or operator
     */
    String token(String role, UUID person);
}
