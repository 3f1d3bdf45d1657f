package app.fabula.bootstrap.command;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The HTTP API of the instance of this data directory. */
final class ApiClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final int ATTEMPTS = 10;
    private static final long SHORTEST_WAIT = 200;
    private static final long LONGEST_WAIT = 10_000;

    private final Endpoint endpoint;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    ApiClient(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer postPatiently(String path, JsonNode body) {
        return patiently(() -> post(path, body));
    }

    Answer putPatiently(String path, JsonNode body) {
        return patiently(() -> send(json(path).PUT(BodyPublishers.ofString(body.toString()))));
    }

    /** Comes again later when the server has too much to do. */
    private static Answer patiently(Supplier<Answer> request) {
        for (int attempt = 1; ; attempt++) {
            var answer = request.get();
            if (!BUSY.contains(answer.status())) {
                return answer;
            }
            if (attempt == ATTEMPTS) {
                throw new CommandFailure(CommandFailure.NO_SERVER, answer.problem());
            }
            var wait = answer.retryAfter().toMillis();
            Pause.milliseconds(Math.clamp(wait, SHORTEST_WAIT, LONGEST_WAIT));
        }
    }

    Answer post(String path, JsonNode body) {
        return send(json(path).POST(BodyPublishers.ofString(body.toString())));
    }

    Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(endpoint.url().resolve(path))
                .header("Authorization", "Bearer " + endpoint.key())
                .timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new CommandFailure(
                    CommandFailure.NO_SERVER,
                    "Fabula at %s does not answer any more.".formatted(endpoint),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(CommandFailure.FAILED, "Interrupted.", e);
        }
    }
}
