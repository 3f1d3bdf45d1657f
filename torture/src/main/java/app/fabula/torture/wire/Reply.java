package app.fabula.torture.wire;

import java.net.http.HttpHeaders;

/** An answer, as it was read. */
public record Reply(int status, HttpHeaders headers, String body) {
    /** All of it, to look through. */
    public String text() {
        return headers.map() + "\n" + body;
    }
}
