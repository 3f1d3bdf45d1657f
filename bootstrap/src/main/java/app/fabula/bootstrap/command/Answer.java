package app.fabula.bootstrap.command;

import static java.util.stream.Collectors.joining;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the HTTP API says.
 *
 * @param body a missing node where there was no JSON
 * @param position of the log that it shows, 0 where it does not say
 * @param retryAfter zero where it names no time
 */
record Answer(int status, JsonNode body, long position, Duration retryAfter) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int ERRORS_SHOWN = 5;

    static Answer of(HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                json(response.body()),
                headers.firstValueAsLong("Fabula-Position").orElse(0),
                Duration.ofSeconds(headers.firstValueAsLong("Retry-After").orElse(0)));
    }

    boolean isOk() {
        return status == OK;
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isUnknown() {
        return status == NOT_FOUND;
    }

    /** Of a problem: what it says, or what is wrong where. */
    String problem() {
        var errors =
                StreamSupport.stream(body.path("errors").spliterator(), false)
                        .limit(ERRORS_SHOWN)
                        .map(error -> text(error, "pointer") + " " + text(error, "detail"))
                        .collect(joining("; "));
        return errors.isEmpty() ? body.path("detail").asString("status " + status) : errors;
    }

    private static String text(JsonNode error, String name) {
        return error.path(name).asString("");
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }
}
