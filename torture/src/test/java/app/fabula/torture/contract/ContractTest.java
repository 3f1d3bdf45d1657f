package app.fabula.torture.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check that every journey goes through bites. */
class ContractTest {
    private static final String LEARNER = "/api/v1/learners/0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9b10";
    private static final String PLAN =
            """
            {"zoneId":"Europe/Berlin","languages":["es"],"nativeLanguage":"de"}\
            """;
    private static final String ACCOUNT =
            """
            {"id":"0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9b10","zoneId":"Europe/Berlin",\
            "languages":["es"],"nativeLanguage":"de","dailyGoal":{"pages":5},"dayStartHour":4,\
            "registeredAt":"2026-02-28T10:00:00Z","changedAt":"2026-02-28T10:00:00Z"}\
            """;
    private static final Map<String, String> SHOWN =
            Map.of(
                    "Content-Type", "application/json",
                    "Fabula-Position", "7",
                    "ETag", "\"n4bQgYhMfWWaL-qgxVrQFQ\"");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private static final Contract contract = Contract.committed();

    @Test
    void what_is_as_declared_is_no_breach() {
        assertThat(breaches(get(LEARNER), 200, SHOWN, ACCOUNT)).isEmpty();
        assertThat(breaches(put(PLAN), 200, without("ETag"), ACCOUNT)).isEmpty();
        assertThat(breaches(get(LEARNER), 304, without("Content-Type"), "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "dayStartHour":4     | "dayStartHour":"4"
                    "languages":["es"]   | "languages":"es"
                    "dayStartHour":4     | "dayStartHour":4,"surprise":true
                    ,"dayStartHour":4    |
                    2026-02-28T10:00:00Z | yesterday
                    {"pages":5}          | {"pages":5,"activeSeconds":5}
                    0197f1c5             | x
                    """)
    void an_answer_that_breaks_its_schema_is_seen(String right, String wrong) {
        var body = ACCOUNT.replace(right, wrong == null ? "" : wrong);

        assertThat(breaches(get(LEARNER), 200, SHOWN, body)).isNotEmpty();
    }

    @Test
    void a_header_that_is_missing_wrong_or_undeclared_is_seen() {
        assertThat(breaches(get(LEARNER), 200, without("ETag"), ACCOUNT)).hasSize(1);
        assertThat(breaches(get(LEARNER), 200, with("ETag", "W/\"1\""), ACCOUNT)).hasSize(1);
        assertThat(breaches(get(LEARNER), 200, with("Fabula-Position", "x"), ACCOUNT)).hasSize(1);
        assertThat(breaches(get(LEARNER), 200, with("Location", "/"), ACCOUNT)).hasSize(1);
    }

    @Test
    void a_status_an_operation_a_type_or_a_body_that_is_undeclared_is_seen() {
        assertThat(breaches(get(LEARNER), 201, SHOWN, ACCOUNT)).hasSize(1);
        assertThat(breaches(get("/api/v1/nothing"), 200, SHOWN, ACCOUNT)).hasSize(1);
        assertThat(breaches(sent("DELETE", LEARNER, ""), 200, SHOWN, ACCOUNT)).hasSize(1);
        assertThat(breaches(get(LEARNER), 200, with("Content-Type", "text/html"), ACCOUNT))
                .hasSize(1);
        assertThat(breaches(get(LEARNER), 200, SHOWN, "<html>")).hasSize(1);
        assertThat(breaches(get(LEARNER), 304, without("Content-Type"), ACCOUNT)).hasSize(1);
    }

    @Test
    void a_type_of_problem_that_is_undeclared_is_seen() {
        var known = "{\"type\":\"/problems/unknown-learner\"}";
        var other = known.replace("learner", "story");

        assertThat(breaches(get(LEARNER), 404, Map.of(), known)).noneMatch(ContractTest::isOfAType);
        assertThat(breaches(get(LEARNER), 404, Map.of(), other)).anyMatch(ContractTest::isOfAType);
    }

    private static boolean isOfAType(String breach) {
        return breach.contains("undeclared problem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/learners/x",
                "/api/v1/stories?limit=0",
                "/api/v1/stories?limit=x",
                "/api/v1/stories?limit=1&limit=2",
                "/api/v1/stories?surprise=1"
            })
    void a_request_that_breaks_the_rules_must_be_told_so(String path) {
        assertThat(breaches(get(path), 200, SHOWN, "{}")).anyMatch(ContractTest::isOfTheRequest);
        assertThat(breaches(get(path), 400, Map.of(), "{}"))
                .noneMatch(ContractTest::isOfTheRequest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "x", "{\"zoneId\":7,\"languages\":[],\"nativeLanguage\":1}"})
    void a_body_that_breaks_its_schema_must_be_told_so(String body) {
        assertThat(breaches(put(body), 200, SHOWN, ACCOUNT)).anyMatch(ContractTest::isOfTheRequest);
        assertThat(breaches(put(body), 422, Map.of(), "{}"))
                .noneMatch(ContractTest::isOfTheRequest);
    }

    private static boolean isOfTheRequest(String breach) {
        return breach.startsWith("request: ");
    }

    private record Sent(String method, URI uri, String body) {}

    private static Sent get(String path) {
        return sent("GET", path, "");
    }

    private static Sent put(String body) {
        return sent("PUT", LEARNER, body);
    }

    private static Sent sent(String method, String path, String body) {
        return new Sent(method, URI.create("http://localhost" + path), body);
    }

    private static List<String> breaches(
            Sent sent, int status, Map<String, String> headers, String body) {
        var types = sent.body.isEmpty() ? headers(Map.of()) : headers(JSON);
        return contract.breaches(
                new Exchange(
                        sent.method, sent.uri, types, sent.body, status, headers(headers), body));
    }

    private static Map<String, String> without(String name) {
        var some = new HashMap<>(SHOWN);
        some.remove(name);
        return some;
    }

    private static Map<String, String> with(String name, String value) {
        var some = new HashMap<>(SHOWN);
        some.put(name, value);
        return some;
    }

    private static HttpHeaders headers(Map<String, String> headers) {
        var lists = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return HttpHeaders.of(lists, (_, _) -> true);
    }
}
