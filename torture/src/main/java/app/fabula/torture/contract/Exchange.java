package app.fabula.torture.contract;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What was sent, and what came back. */
public record Exchange(
        String method,
        URI uri,
        HttpHeaders sentHeaders,
        String sent,
        int status,
        HttpHeaders headers,
        String body) {

    public static Exchange of(String sent, HttpResponse<String> answer) {
        var request = answer.request();
        return new Exchange(
                request.method(),
                request.uri(),
                request.headers(),
                sent,
                answer.statusCode(),
                answer.headers(),
                answer.body());
    }

    /** Without its parameters. */
    static String mediaType(HttpHeaders headers) {
        return headers.firstValue("Content-Type").orElse("none").replaceFirst("\\s*;.*", "");
    }
}
