package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples do not show of streaks. */
class StreakAnswersTest {
    private static final String STREAK = API + "/learners/" + Ids.LEARNER + "/streak";

    @Test
    void a_streak_of_one_language_says_so() {
        assertThat(Server.get(STREAK + "?language=pt-br").json().path("language").asString())
                .isEqualTo("pt-BR");
        assertThat(Server.get(STREAK).json().has("language")).isFalse();
    }

    @Test
    void a_day_that_is_held_says_so() {
        assertThat(Server.get(STREAK + "?language=es").json().path("held").asString())
                .isEqualTo("rest");
        assertThat(Server.get(STREAK).json().has("held")).isFalse();
    }

    @Test
    void what_was_known_at_an_instant_may_be_asked_with_any_offset() {
        assertThat(Server.get(STREAK + "?asOf=2026-03-03T21:00:00%2B01:00").status())
                .isEqualTo(200);
        assertThat(Server.get(STREAK + "?asOf=2026-03-03T21:00:01%2B01:00").status())
                .isEqualTo(409);
    }

    @Test
    void who_forgets_that_plus_is_a_space_in_a_url_is_reminded() {
        assertThat(Server.get(STREAK + "?asOf=2026-03-03T21:00:00+01:00").body())
                .contains("In a URL, + is written %2B.");
    }

    @Test
    void a_date_of_the_right_form_may_be_none() {
        assertThat(Server.get(STREAK + "/days/2026-02-29/explanation").body())
                .contains("Must be a date that exists");
    }

    /** As a client does that sends the position of its last write with every question. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?asOf=%s",
                "/calendar?from=2026-03-01&to=2026-03-01&asOf=%s",
                "/days/2026-03-02/explanation?asOf=%s"
            })
    void what_was_known_is_told_whatever_has_been_written_since(String path) {
        var then = STREAK + path.formatted("2026-03-02T00:00:00Z");
        var now = STREAK + path.replaceFirst("[?&]asOf=%s", "");

        assertThat(awaiting(then).status()).isEqualTo(200);
        assertThat(awaiting(now).status()).isEqualTo(503);
    }

    private static Server.Answer awaiting(String path) {
        return Server.send(
                Server.request("GET", path, BodyPublishers.noBody()).header("Fabula-Await", "99"));
    }

    @Test
    void a_calendar_has_a_leap_year_and_not_a_day_more() {
        var leapYear = STREAK + "/calendar?from=2028-01-01&to=2028-12-31";
        var more = Server.get(leapYear.replace("2028-12-31", "2029-01-01"));

        assertThat(Server.get(leapYear).json().path("days")).hasSize(366);
        expectFault(more, "#/to", "size");
        assertThat(more.json().at("/errors/0/detail").asString()).contains("366 days");
    }

    @Test
    void what_ends_before_it_begins_is_told_in_the_same_way_everywhere() {
        var days = "from=2026-04-12&to=2026-04-11";
        var pause = "{\"from\":\"2026-04-12\",\"to\":\"2026-04-11\"}";
        var journal = API + "/learners/" + Ids.LEARNER + "/activities?from=%1$s&to=%1$s";

        expectFault(Server.get(STREAK + "/calendar?" + days), "#/to", "order");
        expectFault(Server.send("POST", STREAK + "/pauses", pause), "#/to", "order");
        expectFault(Server.get(journal.formatted("2026-04-12T10:00:00Z")), "#/to", "order");
    }

    @Test
    void a_range_of_days_may_be_one_day() {
        var pause = "{\"from\":\"2026-04-12\",\"to\":\"2026-04-12\"}";

        assertThat(Server.send("POST", STREAK + "/pauses", pause).status()).isEqualTo(201);
    }

    @Test
    void one_end_of_a_range_of_activities_is_enough() {
        var journal = API + "/learners/" + Ids.LEARNER + "/activities";

        for (var end : List.of("from", "to")) {
            assertThat(Server.get(journal + "?" + end + "=2026-04-12T10:00:00Z").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void who_leaves_out_what_must_be_given_is_told_which() {
        assertThat(Server.get(STREAK + "/calendar?from=2026-03-01").body())
                .contains("to: Must be given.");
    }

    @Test
    void what_was_decided_shows_in_the_streak_that_it_is_about() {
        assertThat(bought("{\"language\":\"es\"}").header("Location"))
                .isEqualTo(STREAK + "?language=es");
        assertThat(bought("{}").header("Location")).isEqualTo(STREAK);
        assertThat(bought("{}").json().has("language")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/freezes", "/repairs"})
    void a_body_that_says_nothing_may_be_left_out(String path) {
        var answer = Server.send("POST", STREAK + path, "");

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(STREAK);
        var text = Server.request("POST", STREAK + path, BodyPublishers.ofString("{}"));
        Problems.expect(
                Server.send(text.setHeader("Content-Type", "text/plain")),
                415,
                "unsupported-media-type");
    }

    private static Server.Answer bought(String body) {
        var answer = Server.send("POST", STREAK + "/freezes", body);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(Server.get(answer.header("Location")).status()).isEqualTo(200);
        return answer;
    }

    @Test
    void a_pause_shows_in_the_calendar() {
        var pause = "{\"from\":\"2026-04-06\",\"to\":\"2026-04-12\"}";
        var location = Server.send("POST", STREAK + "/pauses", pause).header("Location");

        assertThat(Server.get(location).json().path("days")).hasSize(7);
    }

    @Test
    void the_same_days_of_rest_again_change_nothing() {
        var again = Server.send("POST", STREAK + "/rest-days", "{\"weekdays\":[\"monday\"]}");

        assertThat(again.json().path("outcome").asString()).isEqualTo("unchanged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "sunday","sunday" | ["sunday"]
                    "sunday","friday" | ["friday","sunday"]
                    """)
    void days_of_rest_are_answered_as_they_were_chosen(String sent, String chosen) {
        var answer = Server.send("POST", STREAK + "/rest-days", "{\"weekdays\":[" + sent + "]}");

        assertThat(answer.json().path("weekdays")).hasToString(chosen);
    }

    @Test
    void no_day_of_rest_is_a_choice_too() {
        var none = Server.send("POST", STREAK + "/rest-days", "{\"weekdays\":[]}");

        assertThat(none.status()).isEqualTo(200);
        assertThat(none.json().path("weekdays")).isEmpty();
    }

    @Test
    void an_outage_again_is_answered_as_at_first() {
        var outage =
                """
                {"from":"2026-03-01T11:00:00+01:00","to":"2026-03-01T11:00:00Z","reason":"Out."}\
                """;
        var again = Server.send("POST", API + "/outages", outage);

        assertThat(again.status()).isEqualTo(201);
        assertThat(Server.get(again.header("Location")).json().at("/items/0"))
                .isEqualTo(again.json());
        assertThat(again.json().path("reason").asString()).isEqualTo("The network was down.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /rest-days     | {}                                              | #/weekdays   | required
                    /rest-days     | {"weekdays":["friday","saturday","sunday"]}     | #/weekdays   | size
                    /rest-days     | {"weekdays":["SUNDAY"]}                         | #/weekdays/0 | one-of
                    /pauses        | {"from":"2026-04-06"}                           | #/to         | required
                    /pauses        | {"from":"2026-04-06","to":"2026-04-31"}         | #/to         | date
                    /freezes       | {"language":"e"}                                | #/language   | language
                    /freeze-grants | {}                                              | #/reason     | required
                    /freeze-grants | {"reason":" "}                                  | #/reason     | blank
                    """)
    void what_breaks_a_rule_is_told_where(String path, String body, String pointer, String code) {
        expectFault(Server.send("POST", STREAK + path, body), pointer, code);
    }

    @Test
    void an_outage_ends_after_it_began() {
        var outage = "{\"from\":\"2026-04-01T10:00:00Z\",\"to\":\"%s\",\"reason\":\"Down.\"}";
        for (var to : List.of("2026-04-01T10:00:00Z", "2026-04-01T09:59:59Z")) {
            expectFault(
                    Server.send("POST", API + "/outages", outage.formatted(to)), "#/to", "order");
        }
        expectFault(
                Server.send("POST", API + "/outages", outage.formatted("+12026-04-01T10:00:00Z")),
                "#/to",
                "range");
        expectFault(
                Server.send("POST", API + "/outages", "{\"reason\":\"x\"}"), "#/from", "required");
    }

    private static void expectFault(Server.Answer answer, String pointer, String code) {
        Problems.expect(answer, 422, "invalid-request");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
    }
}
