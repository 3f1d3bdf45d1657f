package app.fabula.torture;

import app.fabula.torture.server.Client;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Somebody who means well, and asks more often than anybody may. */
public final class Flood {
    private static final String PATH = "/api/v1/me";
    private static final int TOO_MANY = 429;

    private Flood() {}

    /**
     * How many requests were answered before the first was refused; empty if none was.
     *
     * @param allowed how many the server means to answer
     */
    public static OptionalInt refusedAfter(Client caller, int allowed) {
        // What is answered meanwhile may be asked again: twice as many are more than that, for
        // sure.
        return IntStream.rangeClosed(0, 2 * allowed)
                .filter(_ -> caller.status(PATH) == TOO_MANY)
                .findFirst();
    }
}
