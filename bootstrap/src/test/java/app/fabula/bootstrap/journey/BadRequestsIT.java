package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * To every operation of the document is sent whatever can be wrong there; and each answer is one
 * that the document has, too.
 */
class BadRequestsIT {
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000404";
    private static final String NO_KEY = "000000000000";

    private static final RunningFabula fabula =
            new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
    private static final Api api = fabula.api();
    private static final String DATE = "2026-03-02";

    record Call(String method, String path, JsonNode operation) {
        HttpRequest.Builder to(String id, String query, String body) {
            // Keys have ids of another kind.
            var named = path.contains("/api-keys/") ? id.replace(UNKNOWN, NO_KEY) : id;
            var at = path.replace("{date}", DATE).replaceAll("\\{[^}]*}", named);
            return method.equals("GET")
                    ? api.request(at + asking(query))
                    : api.json(at + asking(query)).method(method, BodyPublishers.ofString(body));
        }

        /** With what some insist on. */
        private String asking(String query) {
            var asked =
                    StreamSupport.stream(operation.path("parameters").spliterator(), false)
                            .filter(parameter -> parameter.path("in").asString().equals("query"))
                            .filter(parameter -> parameter.path("required").asBoolean())
                            .map(parameter ->
                                    parameter.path("name").asString()
                                            + "="
                                            + parameter.path("example").asString())
                            .collect(Collectors.joining("&"));
            return asked.isEmpty() || query.isEmpty()
                    ? query + (asked.isEmpty() ? "" : "?" + asked)
                    : query + "&" + asked;
        }

        boolean hasParameter(String name) {
            return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                    .anyMatch(parameter -> parameter.path("name").asString().equals(name));
        }

        boolean hasBody() {
            return operation.has("requestBody");
        }

        boolean needsBody() {
            return operation.at("/requestBody/required").asBoolean();
        }

        boolean needsMembers() {
            var schema = operation.at("/requestBody/content/application~1json/schema/$ref");
            var named = "/components/schemas/" + schema.asString().replaceFirst(".*/", "");
            return api.document().at(named).has("required");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Call> calls() {
        return api.document().path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .map(operation ->
                                        new Call(
                                                operation.getKey().toUpperCase(Locale.ROOT),
                                                path.getKey().replaceFirst("^/api/v1", ""),
                                                operation.getValue())));
    }

    @BeforeAll
    static void somebody_is_there() {
        Timetable.register(api, Timetable.ANA, "Etc/UTC", "{\"pages\":1}", 0);
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatever_is_wrong_with_it_is_told_as_declared(Call call) {
        expect(406, call.to(UNKNOWN, "", "").header("Accept", "image/png"), "");
        if (!call.method.equals("GET")) {
            expect(403, call.to(UNKNOWN, "", "").header("Sec-Fetch-Site", "cross-site"), "");
        }
        if (call.path.contains("{") && !call.hasBody()) {
            expect(404, call.to(UNKNOWN, "", ""), "");
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatever_is_wrong_with_its_parameters_is_told_as_declared(Call call) {
        if (call.hasParameter("id")) {
            expect(400, call.to("nonsense", "", "{}"), "{}");
        }
        for (var header : List.of("Fabula-Await", "If-Match")) {
            if (call.hasParameter(header)) {
                expect(400, call.to(UNKNOWN, "", "{}").header(header, "nonsense"), "{}");
            }
        }
        for (var query : List.of("limit=0", "cursor=x", "language=x", "level=x", "date=x", "q=")) {
            if (call.hasParameter(query.replaceFirst("=.*", ""))) {
                expect(400, call.to(Timetable.ANA, "?" + query, ""), "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatever_is_wrong_with_its_body_is_told_as_declared(Call call) {
        if (call.hasBody()) {
            expect(call.needsBody() ? 400 : 404, call.to(UNKNOWN, "", ""), "");
            for (var body : List.of("[]", "{", "{} {}", "{\"a\":1,\"a\":1}", "{\"a\":null}")) {
                expect(400, call.to(UNKNOWN, "", body), body);
            }
            for (var body : List.of("{\"surprise\":true}", "{}")) {
                if (call.needsMembers() || !body.equals("{}")) {
                    expect(422, call.to(UNKNOWN, "", body), body);
                }
            }
            var text = call.to(UNKNOWN, "", "{}").setHeader("Content-Type", "text/plain");
            expect(415, text, "{}");
        }
    }

    /** By the documented problem; that it is documented is looked at by the client itself. */
    private static void expect(int status, HttpRequest.Builder request, String body) {
        var answer = api.send(request, body).expecting(status);
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
    }
}
