package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bug tells its client nothing but a trace id, and operators all but what the client sent. */
class UnexpectedFailureTest {
    private static final String BUGGY = API + "/stories/" + Ids.BUGGY;

    private final Log log = new Log();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void it_is_logged_once_with_its_cause_and_its_route_under_its_trace_id() {
        var answer =
                Server.send(
                        Server.request("GET", BUGGY, BodyPublishers.noBody())
                                .header("Authorization", "Bearer private"));

        Problems.expect(answer, 500, "internal-error");
        var event = onlyError();
        assertThat(event.getThrowableProxy().getMessage()).isEqualTo(FakeShelf.SECRET);
        assertThat(event.getFormattedMessage())
                .contains(traceId(answer), "GET /api/v1/stories/{id}", "by person:")
                .doesNotContain(Ids.BUGGY.toString(), "private");
        assertThat(event.getMDCPropertyMap()).containsEntry("traceId", traceId(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "error"})
    void it_is_the_same_where_a_filter_fails(String fault) {
        var answer = failing(fault, "");

        Problems.expect(answer, 500, "internal-error");
        assertThat(onlyError().getFormattedMessage())
                .contains(traceId(answer), "GET outside of any route", "nobody known");
    }

    @Test
    void whoever_keeps_account_is_told_once_and_of_bugs_only() {
        FakeErrorReports.TOLD.clear();
        var traceId = traceId(Server.get(BUGGY));
        Server.get(API + "/stories/" + Ids.UNREACHABLE);
        Server.get(API + "/stories/" + Ids.OVERLOADED);
        Server.get(API + "/stories/" + Ids.UNKNOWN_STORY);

        assertThat(FakeErrorReports.TOLD)
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.traceId()).isEqualTo(traceId);
                    assertThat(failure.route()).isEqualTo("GET /api/v1/stories/{id}");
                    assertThat(failure.cause()).hasMessage(FakeShelf.SECRET);
                });
    }

    @Test
    void a_filter_that_only_says_so_is_answered_in_the_same_way() {
        Problems.expect(failing("status", ""), 500, "internal-error");
    }

    @Test
    void a_client_that_has_gone_away_is_no_bug() {
        failing("gone", "");

        assertThat(log.errors()).isEmpty();
    }

    @Test
    void a_trace_of_the_callers_goes_on() {
        var parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        assertThat(traceId(failing("exception", parent)))
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(onlyError().getMDCPropertyMap())
                .containsEntry("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(traceId(failing("exception", "cc" + parent.substring(2) + "-what-may-be")))
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @CsvSource({
        "4bf92f3577b34da6a3ce929d0e0e4736",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    })
    void what_is_no_trace_is_passed_over(String parent) {
        var traceId = traceId(failing("exception", parent));

        assertThat(traceId).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
        assertThat(parent).doesNotContain(traceId);
    }

    private ILoggingEvent onlyError() {
        assertThat(log.errors()).hasSize(1);
        return log.errors().getFirst();
    }

    private static Server.Answer failing(String fault, String traceparent) {
        var request =
                Server.request("GET", API + "/stories", BodyPublishers.noBody())
                        .header(FaultyFilter.HEADER, fault);
        return Server.send(
                traceparent.isEmpty() ? request : request.header("traceparent", traceparent));
    }

    private static String traceId(Server.Answer answer) {
        return answer.json().path("traceId").asString();
    }
}
