package app.fabula.torture.server;

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

/** Somebody who means well. */
public record Client(URI url, String bearer, HttpClient http) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public Client(URI url, String bearer) {
        this(url, bearer, HttpClient.newHttpClient());
    }

    public Client as(String other) {
        return new Client(url, other, http);
    }

    public JsonNode get(String path) {
        return good(request(path).GET());
    }

    public JsonNode put(String path, String body) {
        return good(json(path).PUT(BodyPublishers.ofString(body)));
    }

    public JsonNode post(String path, String body) {
        return good(json(path).POST(BodyPublishers.ofString(body)));
    }

    public int status(String path) {
        return send(request(path).GET().build()).statusCode();
    }

    private JsonNode good(HttpRequest.Builder request) {
        var answer = send(request.build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "A good request was answered %d: %s"
                            .formatted(answer.statusCode(), answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path))
                .header("Authorization", "Bearer " + bearer)
                .timeout(PATIENCE);
    }
}
