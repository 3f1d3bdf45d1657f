package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every failure of a handler is a problem that tells what it may. */
class ProblemsTest {
    private static final String STORY =
            """
            {"language":"es","title":"T","licence":"L","pages":["p"]}\
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET    | /stories/{unknown}                         | 404 | unknown-story
                    GET    | /stories/{retired}                         | 410 | story-retired
                    POST   | /stories/{unknown}/retirement              | 404 | unknown-story
                    GET    | /stories/1-1-1-1-1                         | 400 | bad-parameter
                    GET    | /stories/%00                               | 400 | unreadable-request
                    GET    | /stories/a%2Fb                             | 400 | unreadable-request
                    GET    | /stories?limit=0                           | 400 | bad-parameter
                    GET    | /stories?limit=101                         | 400 | bad-parameter
                    GET    | /stories?limit=x                           | 400 | bad-parameter
                    GET    | /stories?limit=0x10                        | 400 | bad-parameter
                    GET    | /stories?limit=99999999999                 | 400 | bad-parameter
                    GET    | /stories?cursor=forged                     | 400 | unreadable-cursor
                    GET    | /stories?cursor=                           | 400 | unreadable-cursor
                    GET    | /stories?language=e                        | 400 | bad-parameter
                    GET    | /stories?language=                         | 400 | bad-parameter
                    GET    | /stories?level=a1                          | 400 | bad-parameter
                    GET    | /stories?q=                                | 400 | bad-parameter
                    GET    | /stories?q=%07                             | 400 | bad-parameter
                    GET    | /stories?q=%00                             | 400 | bad-parameter
                    GET    | /stories?q=%ff                             | 400 | bad-parameter
                    GET    | /stories?Q=zorro                           | 400 | bad-parameter
                    GET    | /stories?limit=1&limit=1                   | 400 | bad-parameter
                    GET    | /stories?limit=1&%6Cimit=2                 | 400 | bad-parameter
                    GET    | /stories?request=x                         | 400 | bad-parameter
                    GET    | /stories?_method=DELETE                    | 400 | bad-parameter
                    GET    | /stories;jsessionid=1                      | 400 | bad-parameter
                    GET    | /stories/{story};v=1                       | 400 | bad-parameter
                    GET    | /stories/{story}?limit=1                   | 400 | bad-parameter
                    POST   | /stories/{story}/retirement?force          | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=2026 | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=-999999999-01-01 | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=%2B999999999-12-31 | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=12026-03-01 | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=%2B2026-03-01 | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=1999-12-31 | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=2101-01-01 | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=2026-3-1 | 400 | bad-parameter
                    GET    | /learners/{learner}/reports/week?date=2026-02-29 | 400 | bad-parameter
                    GET    | /learners/{nobody}                         | 404 | unknown-learner
                    GET    | /learners/{nobody}/progress                | 404 | unknown-learner
                    GET    | /learners/{nobody}/streak                  | 404 | unknown-learner
                    GET    | /learners/{learner}/streak?asOf=now        | 400 | bad-parameter
                    GET    | /learners/{learner}/streak?asOf=-999999999-01-01T00:00:00Z | 400 | bad-parameter
                    GET    | /learners/{learner}/streak?asOf=2101-01-01T00:00:00Z | 400 | bad-parameter
                    GET    | /learners/{learner}/streak?asOf=2026-03-03T20:00:01Z | 409 | not-yet
                    GET    | /learners/{learner}/streak?asOf=2026-03-01T07:59:59Z | 404 | not-registered-then
                    GET    | /learners/{nobody}/streak?asOf=2026-03-01T07:59:59Z | 404 | unknown-learner
                    GET    | /learners/{learner}/streak?language=e      | 400 | bad-parameter
                    GET    | /learners/{nobody}/streak/calendar?from=2026-03-01&to=2026-03-01 | 404 | unknown-learner
                    GET    | /learners/{learner}/streak/calendar        | 400 | bad-parameter
                    GET    | /learners/{learner}/streak/calendar?from=2026-03-01 | 400 | bad-parameter
                    GET    | /learners/{learner}/streak/calendar?from=2026-03-02&to=2026-03-01 | 422 | invalid-request
                    GET    | /learners/{learner}/streak/calendar?from=2026-03-01&to=2027-03-02 | 422 | invalid-request
                    GET    | /learners/{learner}/streak/calendar?from=2026-03-01&to=2026-03-01&asOf=2026-03-03T20:00:01Z | 409 | not-yet
                    GET    | /learners/{nobody}/streak/days/2026-03-02/explanation | 404 | unknown-learner
                    GET    | /learners/{learner}/streak/days/2026-02-29/explanation | 400 | bad-parameter
                    GET    | /learners/{nobody}/streak/pauses           | 404 | unknown-learner
                    GET    | /learners/{learner}/streak/pauses?cursor=forged | 400 | unreadable-cursor
                    GET    | /learners/{learner}/streak/pauses?limit=101 | 400 | bad-parameter
                    GET    | /learners/{nobody}/streak/freezes          | 404 | unknown-learner
                    GET    | /learners/{learner}/streak/freezes?cursor=forged | 400 | unreadable-cursor
                    GET    | /learners/{nobody}/streak/repairs          | 404 | unknown-learner
                    GET    | /learners/{nobody}/streak/rest-days        | 404 | unknown-learner
                    GET    | /outages?cursor=forged                     | 400 | unreadable-cursor
                    GET    | /outages?limit=101                         | 400 | bad-parameter
                    POST   | /learners/{learner}/streak/pauses/{story}/end | 404 | unknown-pause
                    POST   | /learners/{nobody}/streak/pauses/{story}/end | 404 | unknown-learner
                    POST   | /learners/{learner}/streak/pauses/1/end    | 400 | bad-parameter
                    GET    | /learners/{nobody}/achievements            | 404 | unknown-learner
                    GET    | /learners/{nobody}/achievements/first-story/credential | 404 | unknown-learner
                    GET    | /learners/{learner}/achievements/nothing/credential | 404 | unknown-award
                    GET    | /learners/{learner}/achievements/first-story/credential?tier=2 | 404 | unknown-award
                    GET    | /learners/{learner}/achievements/first-story/credential?language=es | 404 | unknown-award
                    GET    | /learners/{learner}/achievements/first-story/credential?tier=0 | 400 | bad-parameter
                    GET    | /learners/{learner}/achievements/first-story/credential?tier=21 | 400 | bad-parameter
                    GET    | /learners/{learner}/achievements/first-story/credential?tier=%2B1 | 400 | bad-parameter
                    GET    | /credential-status/1                       | 404 | unknown-path
                    GET    | /credential-status/-1                      | 404 | unknown-path
                    GET    | /credential-status/x                       | 400 | bad-parameter
                    GET    | /learners/{nobody}/reports/week            | 404 | unknown-learner
                    POST   | /projections/nothing/replays               | 404 | unknown-projection
                    POST   | /projections/stories/replays               | 409 | replay-running
                    GET    | /replays/{nobody}                          | 404 | unknown-replay
                    GET    | /replays/1                                 | 400 | bad-parameter
                    POST   | /replays/{nobody}/stop                     | 404 | unknown-replay
                    GET    | /jobs/{nobody}                             | 404 | unknown-job
                    GET    | /report-runs?cursor=forged                 | 400 | unreadable-cursor
                    GET    | /report-runs?limit=101                     | 400 | bad-parameter
                    GET    | /report-runs/{nobody}                      | 404 | unknown-report-run
                    GET    | /report-runs/{nobody}/reports              | 404 | unknown-report-run
                    GET    | /report-runs/{nobody}/reports/{nobody}     | 404 | unknown-report-run
                    POST   | /report-runs/{nobody}/stop                 | 404 | unknown-report-run
                    POST   | /report-runs/{nobody}/resume               | 404 | unknown-report-run
                    DELETE | /report-runs/{nobody}                      | 404 | unknown-report-run
                    POST   | /jobs/{nobody}/stop                        | 404 | unknown-job
                    POST   | /jobs/{nobody}/resume                      | 404 | unknown-job
                    GET    | /jobs?state=RUNNING                        | 400 | bad-parameter
                    GET    | /jobs?cursor=forged                        | 400 | unreadable-cursor
                    POST   | /parked-sequences/streak/nothing/retries   | 404 | unknown-parked-sequence
                    GET    | /parked-sequences?cursor=forged            | 400 | unreadable-cursor
                    GET    | /parked-sequences?limit=101                | 400 | bad-parameter
                    GET    | /groups?cursor=forged                      | 400 | unreadable-cursor
                    GET    | /groups?limit=101                          | 400 | bad-parameter
                    GET    | /api-keys?cursor=forged                    | 400 | unreadable-cursor
                    GET    | /api-keys?limit=101                        | 400 | bad-parameter
                    GET    | /error-groups?cursor=forged                | 400 | unreadable-cursor
                    GET    | /error-groups?traceId=1                    | 400 | bad-parameter
                    GET    | /error-groups?limit=101                    | 400 | bad-parameter
                    POST   | /parked-sequences/streak/x/discards        | 415 | unsupported-media-type
                    GET    | /nothing                                   | 404 | unknown-path
                    POST   | /nothing                                   | 404 | unknown-path
                    GET    | /stories/                                  | 404 | unknown-path
                    DELETE | /stories                                   | 405 | method-not-allowed
                    TRACE  | /stories                                   | 405 | method-not-allowed
                    BREW   | /stories                                   | 501 | not-implemented
                    GET    | /stories/{overloaded}                      | 503 | overloaded
                    GET    | /stories/{unreachable}                     | 503 | unavailable
                    GET    | /stories/{buggy}                           | 500 | internal-error
                    """)
    void a_failure_is_a_problem(String method, String path, int status, String code) {
        var answer = Server.send(method, API + Ids.resolved(path), "");

        Problems.expect(answer, status, code);
    }

    @Test
    void a_parameter_is_told_by_its_name_with_what_it_must_be() {
        assertThat(Server.get(API + "/stories?limit=0").body())
                .contains("limit: Must be 1 to 100.");
        assertThat(Server.get(API + "/stories?level=X").body())
                .contains("level: Must be one of A1");
        assertThat(Server.get(API + "/stories?q=").body()).contains("q: Must be 1 to 100 char");
        assertThat(Server.get(API + "/stories/x").body()).contains("id: Must be a UUID.");
    }

    @Test
    void a_conflict_is_told_by_its_code() {
        Problems.expect(
                Server.send("PUT", API + "/stories/" + Ids.RETIRED, STORY), 409, "story-retired");
    }

    @Test
    void a_method_that_is_not_allowed_comes_with_those_that_are() {
        var answer = Server.send("DELETE", API + "/stories/" + Ids.STORY, "");

        assertThat(answer.header("Allow")).isEqualTo("GET, PUT");
    }

    @Test
    void only_the_event_that_was_seen_is_given_up() {
        var ana = API + "/parked-sequences/streak/learner:0198c5a0-0000-7000-8000-00000000000a";

        Problems.expect(
                Server.send("POST", ana + "0/discards", "{\"position\":17}"),
                404,
                "unknown-parked-sequence");
        Problems.expect(
                Server.send("POST", ana + "/discards", "{\"position\":18}"),
                409,
                "another-event-parked");
        Problems.expect(
                Server.send("POST", ana + "/discards", "{\"position\":3000000000}"),
                409,
                "another-event-parked");
        for (var position : List.of("{}", "{\"position\":0}", "{\"position\":1e99}")) {
            assertThat(Server.send("POST", ana + "/discards", position).status())
                    .as(position)
                    .isIn(400, 422);
        }
    }

    @Test
    void what_is_down_for_a_while_says_when_to_come_back() {
        var answer = Server.get(API + "/stories/" + Ids.UNREACHABLE);

        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
}
