package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client, as an app would have one. */
record Api(URI base, HttpClient http) {
    private static final JsonMapper json = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    Api(URI base) {
        this(base, HttpClient.newHttpClient());
    }

    record Answer(int status, JsonNode body, java.net.http.HttpHeaders headers) {
        Answer expecting(int expected) {
            assertThat(status).as("status of %s", body).isEqualTo(expected);
            return this;
        }

        long position() {
            return headers.firstValueAsLong("Fabula-Position").orElseThrow();
        }
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(body)).build());
    }

    Answer put(String path, String body) {
        return send(json(path).PUT(BodyPublishers.ofString(body)).build());
    }

    /** Waits, at the server, until the answer shows the log up to a position. */
    Answer getShowing(long position, String path) {
        var answer =
                send(request(path).header("Fabula-Await", Long.toString(position)).GET().build())
                        .expecting(200);
        assertThat(answer.position()).isGreaterThanOrEqualTo(position);
        return answer;
    }

    /** The same, by the header as it is given. */
    Answer getAwaiting(String header, String path) {
        return send(request(path).header("Fabula-Await", header).GET().build());
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), json.readTree(response.body()), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
