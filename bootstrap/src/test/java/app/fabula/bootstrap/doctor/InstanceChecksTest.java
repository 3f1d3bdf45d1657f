package app.fabula.bootstrap.doctor;

import static app.fabula.bootstrap.doctor.Verdict.GOOD;
import static app.fabula.bootstrap.doctor.Verdict.PROBLEM;
import static app.fabula.bootstrap.doctor.Verdict.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The port, and whoever answers there. */
class InstanceChecksTest {
    private static final Running AT_8080 =
            new Running(URI.create("http://127.0.0.1:8080"), 7, "key");

    @Test
    void a_port_is_free_or_ours_or_somebody_elses() throws IOException {
        assertThat(new PortCheck(0, Optional.empty()).look().verdict()).isEqualTo(GOOD);
        assertThat(new PortCheck(8080, Optional.of(AT_8080)).look().sentence())
                .isEqualTo("Port 8080 is the running instance's.");
        var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var check = new PortCheck(other.getLocalPort(), Optional.of(AT_8080));
        try (other) {
            assertThat(check.look().verdict()).isEqualTo(PROBLEM);
        }
        assertThat(check.look().verdict()).isEqualTo(GOOD);
    }

    @Test
    void an_instance_that_is_well_says_so() throws IOException {
        var health =
                """
                {"status": "UP", "components": {"database": {"status": "UP"}, "projections":
                  {"status": "UP", "details": {"degraded": [], "projections":
                    {"streak": {"state": "live", "position": 4, "lag": 0}}}}}}
                """;

        assertThat(look(health)).extracting(Finding::verdict).containsExactly(GOOD, GOOD);
    }

    @Test
    void an_instance_without_its_database_is_a_problem() throws IOException {
        var health =
                """
                {"status": "DOWN", "components":
                  {"database": {"status": "DOWN"}, "logWriter": {"status": "UP"},
                   "projections": {"status": "UNKNOWN"}}}
                """;

        assertThat(look(health))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.verdict()).isEqualTo(PROBLEM),
                        finding ->
                                assertThat(finding.sentence())
                                        .contains("is DOWN because of database, projections:"));
    }

    @Test
    void a_projection_that_is_behind_is_a_warning_and_one_that_fails_a_problem()
            throws IOException {
        var health =
                """
                {"status": "UP", "components": {"projections": {"status": "UP", "details":
                  {"degraded": ["streak is 5000 events behind."], "projections":
                    {"streak": {"state": "%s", "position": 4, "lag": 5000}}}}}}
                """;

        assertThat(look(health.formatted("live")).getLast())
                .isEqualTo(Finding.warning("Of its projections streak is 5000 events behind."));
        assertThat(look(health.formatted("failing")).getLast().verdict()).isEqualTo(PROBLEM);
    }

    @Test
    void who_answers_nothing_or_something_else_is_a_problem() throws IOException {
        assertThat(look("<html>Hello</html>"))
                .singleElement()
                .extracting(Finding::verdict)
                .isEqualTo(PROBLEM);

        var silent = new Running(URI.create("http://127.0.0.1:1"), 7, "key");
        assertThat(new InstanceCheck(silent, InstanceHealth.of(silent)).look().verdict())
                .isEqualTo(PROBLEM);
    }

    private static List<Finding> look(String answer) throws IOException {
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(loopback, 0);
        server.createContext(
                "/actuator/health",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, 0);
                        exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
                    }
                });
        server.start();
        try {
            var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            var running = new Running(url, 7, "key");
            return Diagnosis.of(Doctor.instance(true, Optional.of(running))).findings();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void an_instance_that_cannot_be_asked_yet_is_a_warning() {
        assertThat(Diagnosis.of(Doctor.instance(true, Optional.empty())).findings())
                .extracting(Finding::verdict)
                .containsExactly(WARNING);
        assertThat(Diagnosis.of(Doctor.instance(false, Optional.empty())).findings())
                .extracting(Finding::verdict)
                .containsExactly(GOOD);
    }
}
