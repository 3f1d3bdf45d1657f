package app.fabula.adapters.rest;

import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server with settings, and with things planted in it, that one test needs. */
final class OwnServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    OwnServer(Class<?> planted, String... settings) {
        context =
                new SpringApplicationBuilder(TestApplication.class, planted)
                        .properties(Server.SETTINGS)
                        .properties(settings)
                        .run();
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /**
     * @param headers name, value, name, value and so on
     */
    Server.Answer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    Server.Answer send(String method, String path, String... headers) {
        return Server.send(request(method, path, headers));
    }

    HttpRequest.Builder request(String method, String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        context.close();
    }
}
