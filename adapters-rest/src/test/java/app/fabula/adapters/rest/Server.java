package app.fabula.adapters.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One running server for all tests: it keeps nothing that a test could disturb. */
final class Server {
    /** No quota holds where a test does not say so. */
    static final String[] SETTINGS = {
        "server.port=0",
        "server.max-http-request-header-size=16KB",
        "spring.main.banner-mode=off",
        "logging.threshold.console=off",
        "spring.web.resources.add-mappings=false",
        "spring.servlet.multipart.enabled=false",
        "spring.mvc.formcontent.filter.enabled=false",
        "springdoc.swagger-ui.path=/docs",
        "fabula.limit.reading=off",
        "fabula.limit.writing=off",
        "fabula.limit.operation=off",
        "fabula.limit.anonymous=off",
        "fabula.limit.bad-credentials=off"
    };

    static final int PORT = start();
    static final String API = "/api/v1";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Server() {}

    record Answer(int status, java.net.http.HttpHeaders headers, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    static Answer get(String path) {
        return send("GET", path, "");
    }

    static Answer send(String method, String path, String json) {
        var publisher = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return send(request(method, path, publisher));
    }

    static HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                        .method(method, body);
        return body.contentLength() == 0
                ? request
                : request.header("Content-Type", "application/json");
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int start() {
        var context =
                new SpringApplicationBuilder(TestApplication.class).properties(SETTINGS).run();
        var port = context.getEnvironment().getProperty("local.server.port", Integer.class);
        return Objects.requireNonNull(port);
    }
}
