package app.fabula.bootstrap.outgoing;

import java.nio.charset.StandardCharsets;

/**
 * What another server answered.
 *
 * @param status as it came; where something was asked, redirects have been followed
 * @param contentType empty where there was none
 * @param body in UTF-8, as JSON is
 */
public record OutgoingAnswer(int status, String contentType, String body) {
    static OutgoingAnswer of(int status, String contentType, byte[] body) {
        return new OutgoingAnswer(status, contentType, new String(body, StandardCharsets.UTF_8));
    }
}
