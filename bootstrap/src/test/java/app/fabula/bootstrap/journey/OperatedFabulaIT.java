package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Health and metrics, as a load balancer and Prometheus ask for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatedFabulaIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A second for the question and one for a probe that came before it, on a busy machine. */
    private static final Duration BOUND = Duration.ofSeconds(3);

    private final RunningFabula fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
    private final Api api = fabula.api();

    @AfterAll
    void stop() {
        fabula.close();
    }

    @Test
    void a_database_that_hangs_takes_the_instance_out_of_service_and_not_out_of_life()
            throws IOException, InterruptedException, SQLException {
        await("/actuator/health/readiness", answer -> answer.statusCode() == 200);
        try (var hog = fabula.connection()) {
            hog.setAutoCommit(false);
            lock(hog);
            await(
                    "/actuator/health/readiness",
                    answer ->
                            answer.statusCode() == 503
                                    && answer.body().contains("did not answer within a second"));
            assertThat(timed("/actuator/health/readiness")).isLessThan(BOUND);
            assertThat(timed("/actuator/prometheus")).isLessThan(BOUND);
            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            hog.rollback();
        }
        await("/actuator/health/readiness", answer -> answer.statusCode() == 200);
    }

    @Test
    void readiness_tells_where_each_projection_is() throws IOException, InterruptedException {
        await("/actuator/health/readiness", answer -> answer.statusCode() == 200);

        var health = JsonMapper.shared().readTree(get("/actuator/health/readiness").body());

        assertThat(health.at("/components/database/status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/logWriter/status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/projections/details/degraded")).isEmpty();
        for (var name :
                new String[] {
                    "stories",
                    "progress",
                    "journal",
                    "quarantine",
                    "streak",
                    "achievements",
                    "inbox",
                    "statistics",
                    "report"
                }) {
            var shown = health.at("/components/projections/details/projections/" + name);
            assertThat(shown.path("lag").isNumber()).as(name).isTrue();
        }
    }

    @Test
    void metrics_tell_of_appends_projections_caches_and_all_that_is_around_them()
            throws IOException, InterruptedException {
        api.post("/stories", story()).expecting(201);
        api.get("/stories/00000000-0000-4000-8000-000000000001").expecting(404);
        assertThat(get("/api/v1/no/such/1").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/no/such/2").statusCode()).isEqualTo(404);

        var metrics = get("/actuator/prometheus").body();

        assertThat(metrics)
                .contains(
                        "fabula_append_seconds_count{",
                        "fabula_append_commit_seconds_bucket{",
                        "fabula_append_batch_events_sum",
                        "fabula_append_waiting ",
                        "fabula_append_waiting_bytes ",
                        "fabula_projection_position{",
                        "fabula_projection_lag_events{",
                        "fabula_projection_state{",
                        "cache_gets_total{cache=\"story-outlines\"",
                        "cache_evictions_total{",
                        "cache_size{",
                        "jvm_memory_used_bytes{",
                        "hikaricp_connections_active{",
                        "http_server_requests_seconds_bucket{",
                        "uri=\"/api/v1/stories/{id}\"")
                .doesNotContain("/no/such", "00000000-0000");
        assertThat(metrics.lines().filter(line -> line.startsWith("fabula_append_seconds_count")))
                .anyMatch(line -> line.contains("stored") && !line.endsWith(" 0"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /actuator, 404",
        "GET, /actuator/env, 404",
        "GET, /actuator/health/nothing, 404",
        "POST, /actuator/health, 405",
        "DELETE, /actuator/prometheus, 405",
        "POST, /actuator/shutdown, 404"
    })
    void what_is_not_offered_is_a_problem_as_everywhere(String method, String path, int status)
            throws IOException, InterruptedException {
        var answer = send(request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void nobody_comes_in_by_another_name() throws IOException, InterruptedException {
        var answer =
                send(
                        request("/actuator/health")
                                .header("Origin", "https://elsewhere.example")
                                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table projection_token in access exclusive mode");
        }
    }

    private Duration timed(String path) throws IOException, InterruptedException {
        var start = System.nanoTime();
        get(path);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void await(String path, Predicate<HttpResponse<String>> condition)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var answer = get(path); !condition.test(answer); answer = get(path)) {
            assertThat(System.nanoTime()).as("still %s", answer.body()).isLessThan(end);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return api.authorized(HttpRequest.newBuilder(api.base().resolve(path))).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return api.http().send(request.build(), BodyHandlers.ofString());
    }

    private static String story() {
        return """
        {"language":"en","title":"A","licence":"CC BY 4.0","pages":["A fox."]}
        """;
    }
}
