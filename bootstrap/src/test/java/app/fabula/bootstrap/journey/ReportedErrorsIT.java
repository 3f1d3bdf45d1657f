package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.operation.FakeSentry;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An operator is given a trace id by a client, and finds out what has happened. */
class ReportedErrorsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LEARNER = "7b0c6a52-1f0e-4c5e-9a57-3a3d5f0d9a11";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_bug_is_counted_reported_and_found_again_on_any_instance() throws Exception {
        try (var sentry = FakeSentry.listening();
                var fabula =
                        RunningFabula.with(
                                Instant.parse("2026-03-15T20:00:00Z"),
                                "fabula.sentry-dsn=" + sentry.dsn(),
                                "fabula.outgoing-private=127.0.0.1");
                var other = fabula.beside()) {
            var api = fabula.api();
            api.put("/learners/" + LEARNER, plan()).expecting(201);
            fabula.execute("alter table streak_day rename to streak_day_gone");
            var problem = api.send(traced(api), "").expecting(500).body();
            api.get("/learners/" + LEARNER + "/streak").expecting(500);
            fabula.execute("alter table streak_day_gone rename to streak_day");

            assertThat(problem.path("traceId").asString()).isEqualTo(TRACE);
            var group = await(other.api(), 2);
            assertThat(group.path("route").asString())
                    .isEqualTo("GET /api/v1/learners/{id}/streak");
            assertThat(group.path("exceptions").toString()).contains("PSQLException");
            assertThat(group.path("frames").toString()).contains("JdbcStreaks");
            assertThat(group.toString()).doesNotContain(LEARNER, "streak_day");
            assertReported(sentry, group.path("fingerprint").asString());
        }
    }

    private static void assertReported(FakeSentry sentry, String fingerprint)
            throws InterruptedException {
        var first = sentry.nextEnvelope();
        var event = FakeSentry.events(first).getFirst();
        assertThat(event.at("/contexts/trace/trace_id").asString()).isEqualTo(TRACE);
        assertThat(event.at("/fingerprint/0").asString()).isEqualTo(fingerprint);
        assertThat(first).doesNotContain(LEARNER, "secret", "fab_", "streak_day");
        sentry.nextEnvelope();
        assertThat(sentry.waiting()).isZero();
    }

    private static HttpRequest.Builder traced(Api api) {
        return api.request("/learners/" + LEARNER + "/streak")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .header("User-Agent", "secret-agent")
                .header("Cookie", "session=secret-cookie");
    }

    private static JsonNode await(Api api, int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var groups = api.get("/error-groups?traceId=" + TRACE).expecting(200).body();
            var group = groups.path("items").path(0);
            if (group.path("count").asInt(0) == count) {
                return group;
            }
            assertThat(System.nanoTime()).as("still %s", groups).isLessThan(end);
        }
    }

    private static String plan() {
        return """
        {"zoneId":"Europe/Berlin","languages":["es"],"nativeLanguage":"de","dailyGoal":{"pages":2}}
        """;
    }
}
