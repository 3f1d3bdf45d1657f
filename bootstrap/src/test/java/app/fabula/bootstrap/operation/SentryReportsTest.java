package app.fabula.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.operation.Failure;
import app.fabula.application.operation.Fingerprint;
import app.fabula.bootstrap.outgoing.OutgoingClient;
import app.fabula.bootstrap.outgoing.PrivateDestinations;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Sentry gets to know, and what it does not. */
class SentryReportsTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SECRET = "ana@example.org";

    @Test
    void a_failure_is_one_event_with_its_exceptions_its_route_and_its_trace()
            throws InterruptedException {
        try (var sentry = FakeSentry.listening();
                var reports = reports(sentry.dsn())) {
            var failure = failure();
            reports.report(failure);
            var envelope = sentry.nextEnvelope();

            assertThat(FakeSentry.events(envelope))
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.path("level").asString()).isEqualTo("error");
                        assertThat(event.path("transaction").asString())
                                .isEqualTo("GET /api/v1/learners/{id}");
                        assertThat(event.at("/contexts/trace/trace_id").asString())
                                .isEqualTo(TRACE);
                        assertThat(event.at("/fingerprint/0").asString())
                                .isEqualTo(Fingerprint.of(failure.cause()).id());
                        assertThat(event.at("/exception/values/0/type").asString())
                                .isEqualTo("IllegalArgumentException");
                        assertThat(event.at("/exception/values/1/type").asString())
                                .isEqualTo("IllegalStateException");
                        assertThat(event.at("/exception/values/1/stacktrace/frames").toString())
                                .contains("SentryReportsTest", "\"in_app\":true");
                    });
            assertThat(sentry.waiting()).isZero();
        }
    }

    @Test
    void nothing_that_is_about_a_person_or_a_machine_leaves_the_process()
            throws InterruptedException {
        try (var sentry = FakeSentry.listening();
                var reports = reports(sentry.dsn())) {
            reports.report(failure());
            var envelope = sentry.nextEnvelope();

            assertThat(envelope).doesNotContain(SECRET);
            var event = FakeSentry.events(envelope).getFirst();
            for (var member :
                    new String[] {
                        "user",
                        "request",
                        "breadcrumbs",
                        "server_name",
                        "extra",
                        "logentry",
                        "message",
                        "threads",
                        "modules"
                    }) {
                assertThat(event.has(member)).as(member).isFalse();
            }
            assertThat(event.at("/exception/values")).noneMatch(one -> one.has("value"));
        }
    }

    @Test
    void a_sentry_that_hangs_holds_nobody_up_and_not_the_end_either() {
        try (var sentry = FakeSentry.hanging()) {
            var start = System.nanoTime();
            try (var reports = reports(sentry.dsn())) {
                for (var i = 0; i < 1_000; i++) {
                    reports.report(failure());
                }
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_sentry_that_is_away_is_no_failure_either() {
        String dsn;
        try (var sentry = FakeSentry.listening()) {
            dsn = sentry.dsn();
        }
        try (var reports = reports(dsn)) {
            reports.report(failure());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http, 'Sentry is not told of failures: Only https is called, localhost too.'",
        "https, 'Sentry is not told of failures: localhost is not at a public address.'"
    })
    void a_sentry_at_a_private_address_has_to_be_configured(String scheme, String sentence)
            throws InterruptedException {
        var guarded = new OutgoingClient(PrivateDestinations.NONE);
        try (var sentry = FakeSentry.listening();
                var log = new Log(GuardedTransport.class)) {
            var dsn = sentry.dsn().replace("http", scheme).replace("127.0.0.1", "localhost");
            try (var reports = new SentryReports(dsn, guarded)) {
                reports.report(failure());
                assertThat(log.next()).isEqualTo(sentence);
                reports.report(failure());
            }
            assertThat(sentry.waiting()).isZero();
            assertThat(log.rest()).as("said once").isEmpty();
        }
    }

    @Test
    void a_redirect_is_not_followed() throws InterruptedException {
        try (var other = FakeSentry.listening();
                var sentry = FakeSentry.redirectingTo(other);
                var log = new Log(GuardedTransport.class)) {
            try (var reports = reports(sentry.dsn())) {
                reports.report(failure());
                assertThat(log.next())
                        .isEqualTo("Sentry is not told of failures: 127.0.0.1 answers 307.");
            }
            assertThat(sentry.waiting()).isOne();
            assertThat(other.waiting()).isZero();
        }
    }

    @Test
    void a_sentry_that_has_had_enough_is_left_alone_for_a_while() throws InterruptedException {
        try (var sentry = FakeSentry.refusing(429);
                var log = new Log(GuardedTransport.class)) {
            try (var reports = reports(sentry.dsn())) {
                reports.report(failure());
                assertThat(log.next())
                        .isEqualTo("Sentry is not told of failures: 127.0.0.1 answers 429.");
                reports.report(failure());
            }
            assertThat(sentry.waiting()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "http://127.0.0.1/42"})
    void what_is_no_dsn_is_refused_at_the_start(String dsn) {
        assertThatThrownBy(() -> reports(dsn)).isInstanceOf(RuntimeException.class);
    }

    private static SentryReports reports(String dsn) {
        var allowed = PrivateDestinations.parse("127.0.0.1");
        return new SentryReports(dsn, new OutgoingClient(allowed));
    }

    private static Failure failure() {
        var cause = new IllegalArgumentException("Key (email)=(%s) exists.".formatted(SECRET));
        return new Failure(
                new IllegalStateException("For " + SECRET, cause),
                "GET /api/v1/learners/{id}",
                TRACE);
    }
}
