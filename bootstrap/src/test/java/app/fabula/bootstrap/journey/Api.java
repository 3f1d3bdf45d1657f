package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import app.fabula.torture.contract.Contract;
import app.fabula.torture.contract.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client, as an app would have one; and whatever it sends and gets keeps to the contract.
 *
 * @param authorization the header of that name; empty for none
 */
record Api(URI base, HttpClient http, String authorization) {
    private static final Contract contract = Contract.committed();
    private static final JsonMapper json = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * @param bearer a key or a token
     */
    Api(URI base, String bearer) {
        this(base, HttpClient.newHttpClient(), "Bearer " + bearer);
    }

    /** Of a process, as its owner, once it is ready. */
    static Api of(FabulaProcess server, Path data) throws IOException {
        var said = server.linesUntil("ready ");
        assertThat(said.getLast()).as("%s", said).startsWith("ready ");
        var instance = json.readTree(data.resolve("instance.json").toFile());
        return new Api(
                URI.create(instance.get("url").asString() + "/api/v1"),
                instance.get("key").asString());
    }

    /** The same server, as somebody else. */
    Api as(String bearer) {
        return authorizedBy("Bearer " + bearer);
    }

    /** The same server, with whatever stands in that header. */
    Api authorizedBy(String header) {
        return new Api(base, http, header);
    }

    /**
     * @param text the body as it came
     */
    record Answer(int status, JsonNode body, String text, java.net.http.HttpHeaders headers) {
        Answer expecting(int expected) {
            assertThat(status).as("status of %s", body).isEqualTo(expected);
            return this;
        }

        String tag() {
            return headers.firstValue("ETag").orElseThrow();
        }

        long position() {
            return headers.firstValueAsLong("Fabula-Position").orElseThrow();
        }

        /** Whether the server says that it does not yet show what was awaited. */
        boolean isBehind() {
            return body.path("type").asString("").equals("/problems/projection-behind");
        }
    }

    Answer get(String path) {
        return send(request(path).GET(), "");
    }

    Answer post(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(body)), body);
    }

    Answer put(String path, String body) {
        return send(json(path).PUT(BodyPublishers.ofString(body)), body);
    }

    /** Waits, at the server, until the answer shows the log up to a position. */
    Answer getShowing(long position, String path) {
        var answer = getOnceShown(position, path).expecting(200);
        assertThat(answer.position()).isGreaterThanOrEqualTo(position);
        return answer;
    }

    /** Whatever it is, once that is known: told that it is not, a client asks again. */
    Answer getOnceShown(long position, String path) {
        return Await.when(
                answer -> !answer.isBehind(), () -> getAwaiting(Long.toString(position), path));
    }

    /** What is answered at once or after a wait of the server's, by the header as it is given. */
    Answer getAwaiting(String header, String path) {
        return send(request(path).header("Fabula-Await", header), "");
    }

    /** A request made by hand, as long as it is no other than the document allows. */
    Answer send(HttpRequest.Builder request, String body) {
        var answer = exchange(request.build());
        assertThat(contract.breaches(Exchange.of(body, answer)))
                .as("%s: %s", answer, answer.body())
                .isEmpty();
        return new Answer(
                answer.statusCode(), parsed(answer.body()), answer.body(), answer.headers());
    }

    /** A representation that is not JSON. */
    Document document(String path, String type, String language) {
        var request =
                request(path).header("Accept", type).header("Accept-Language", language).build();
        var answer = exchange(request, BodyHandlers.ofByteArray());
        var text = new String(answer.body(), StandardCharsets.ISO_8859_1);
        var exchange =
                new Exchange(
                        "GET",
                        request.uri(),
                        request.headers(),
                        "",
                        answer.statusCode(),
                        answer.headers(),
                        text);
        assertThat(contract.breaches(exchange)).as("%s: %s", answer, text).isEmpty();
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return new Document(answer.headers(), answer.body());
    }

    /** Of an answer that is made by nobody whom the document knows. */
    int statusOf(HttpRequest.Builder request) {
        return exchange(request.build()).statusCode();
    }

    /** What is no JSON, in a form that is asked for. */
    String text(String path, String type) {
        var answer = exchange(request(path).header("Accept", type).build());
        assertThat(contract.breaches(Exchange.of("", answer)))
                .as("%s: %s", answer, answer.body())
                .isEmpty();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        return answer.body();
    }

    /** What the server says of itself. */
    JsonNode document() {
        var request = HttpRequest.newBuilder(base.resolve("/v3/api-docs")).timeout(PATIENCE);
        return parsed(exchange(request.build()).body());
    }

    private static JsonNode parsed(String body) {
        return body.isEmpty() ? json.missingNode() : json.readTree(body);
    }

    HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    HttpRequest.Builder request(String path) {
        return authorized(HttpRequest.newBuilder(URI.create(base + path))).timeout(PATIENCE);
    }

    HttpRequest.Builder authorized(HttpRequest.Builder request) {
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        return exchange(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
