package app.fabula.adapters.rest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Sends an operation all that may go wrong with it, as its declaration suggests. */
final class Provocation {
    /** What the fakes know, know to be gone, know otherwise, and do not know. */
    private static final List<String> NAMES =
            List.of(
                    Ids.STORY.toString(),
                    Ids.RETIRED.toString(),
                    Ids.UNKNOWN_STORY.toString(),
                    Ids.LEARNER.toString(),
                    Ids.NEWCOMER.toString(),
                    FakeReplays.DONE.toString(),
                    FakeReplays.RUNNING.toString(),
                    FakeJobs.RUNNING.toString(),
                    FakeRules.TRIAL.toString(),
                    Ids.GROUP.value().toString(),
                    Ids.PAUSE.toString(),
                    "2026-03-02",
                    "0aB1cD2eF3gH",
                    "0aB1cD2eF3gX",
                    "streak",
                    "stories",
                    "first-story",
                    "nothing",
                    "learner:0198c5a0-0000-7000-8000-00000000000a");

    /** What bodies differ in from the example, so that the fakes refuse them. */
    private static final List<Map.Entry<String, String>> CHANGES =
            List.of(
                    Map.entry("17", "18"),
                    Map.entry("\"version\":2", "\"version\":1"),
                    Map.entry("\"version\":2", "\"version\":3"),
                    Map.entry("OVER_ALL", "PER_LANGUAGE"),
                    Map.entry("\"hidden\":false", "\"hidden\":true"),
                    Map.entry("streak", "nothing"),
                    Map.entry("streak", "stories"),
                    Map.entry("\"es\"", "\"fr\""),
                    Map.entry("\"es\"", "\"it\""),
                    Map.entry("\"es\"", "\"pt\""),
                    Map.entry("\"es\"", "\"tlh\""),
                    Map.entry("2026-03-01T12", "2099-03-01T12"),
                    Map.entry(Ids.GROUP.toString(), Ids.UNKNOWN_STORY.toString()),
                    Map.entry("\"de\"", "\"ja\""),
                    Map.entry("2026-02-23", "2026-05-23"),
                    Map.entry("2026-02-23", "2020-02-23"),
                    Map.entry("2026-04", "2026-01"),
                    Map.entry("2026-04", "2026-05"),
                    Map.entry("2026-04", "2026-06"));

    private static final List<String> VALUES =
            List.of(
                    "!",
                    "99999999999",
                    "%22other%22",
                    "2099-01-01",
                    "2099-01-01T00:00:00Z",
                    "2001-01-01T00:00:00Z",
                    "x".repeat(200));

    private static final Pattern NAME_IN_PATH = Pattern.compile("\\{\\w+}");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d+)");
    private static final Pattern TYPE = Pattern.compile("\"type\":\"/problems/([^\"]+)\"");

    private final String method;
    private final String path;
    private final List<JsonNode> parameters;
    private final Map<String, String> asked;
    private final String body;
    private final Set<String> answers = new TreeSet<>();

    Provocation(Document.Call call) {
        method = call.method().toUpperCase(Locale.ROOT);
        path = call.path();
        parameters = StreamSupport.stream(parameters(call).spliterator(), false).toList();
        asked = call.asked();
        var json = call.operation().path("requestBody").path("content").path("application/json");
        body = json.isMissingNode() ? "" : json.at("/examples/example/value").toString();
    }

    private static JsonNode parameters(Document.Call call) {
        return call.operation().path("parameters");
    }

    /** Each a status, and the type of the problem if it is one. */
    Set<String> answers() {
        whatIsNamed();
        whatIsDown();
        whatIsNegotiated();
        whatIsPassed();
        if (has("from") && has("to")) {
            whatIsTheWrongWayRound();
            whatIsTooLong();
        }
        if (!body.isEmpty()) {
            whatIsInTheBody();
        }
        return answers;
    }

    private void whatIsNamed() {
        for (var at : paths(path)) {
            for (var sent : bodies()) {
                send(request(at + Document.query(asked), sent));
            }
        }
    }

    private void whatIsDown() {
        for (var fault : List.of("internal-error", "unavailable", "overloaded")) {
            send(request(known(), body).header(FaultyHandlers.HEADER, fault));
        }
        send(request(known(), body).header(FaultyFilter.HEADER, "exception"));
        if (has("Fabula-Await")) {
            var behind = request(known(), body).header("Fabula-Await", "99");
            send(behind.header(FaultyHandlers.HEADER, "projection-behind"));
        }
    }

    private void whatIsNegotiated() {
        send(request(known(), body).header("Accept", "image/png"));
        send(request(known(), body).header("Origin", "https://evil.example"));
        send(request(known(), body).header("If-None-Match", "*"));
        onTheWire("Host: evil.example\r\n");
        onTheWire("Host: localhost\r\nBroken\u0000: \r\n");
        onTheWire("Host: localhost\r\nX-Long: %s\r\n".formatted("x".repeat(9_000)));
        send(request(asking("x".repeat(9_000), ""), ""));
    }

    private void whatIsPassed() {
        send(request(asking("nobody-knows", "1"), body));
        for (var parameter : parameters) {
            var name = parameter.path("name").asString();
            for (var value : VALUES) {
                switch (parameter.path("in").asString()) {
                    case "query" -> send(request(asking(name, value), body));
                    case "header" ->
                            send(request(known(), body).header(name, value.replace("%22", "\"")));
                    default -> send(request(NAME_IN_PATH.matcher(path).replaceAll(value), body));
                }
            }
        }
    }

    private void whatIsTheWrongWayRound() {
        var all = new LinkedHashMap<>(asked);
        all.put("from", example("to"));
        all.put("to", example("from"));
        send(request(knownPath() + Document.query(all), body));
    }

    private void whatIsTooLong() {
        var all = new LinkedHashMap<>(asked);
        all.put("from", "2001-01-01");
        all.put("to", "2099-01-01");
        send(request(knownPath() + Document.query(all), body));
    }

    private String example(String parameter) {
        return parameters.stream()
                .filter(known -> known.path("name").asString().equals(parameter))
                .findFirst()
                .orElseThrow()
                .path("example")
                .asString();
    }

    /** What is known, with one more parameter, or another value of it. */
    private String asking(String name, String value) {
        var all = new LinkedHashMap<>(asked);
        all.put(name, value);
        return knownPath() + Document.query(all);
    }

    private void whatIsInTheBody() {
        send(request(known(), "{"));
        send(request(known(), "{\"nobody-knows\":1}"));
        announced(5_000_000);
        send(request(known(), body).setHeader("Content-Type", "text/plain"));
    }

    /** The example, and what differs from it in a name, a number or a date. */
    private List<String> bodies() {
        var changed =
                CHANGES.stream().map(change -> body.replace(change.getKey(), change.getValue()));
        return Stream.concat(Stream.of(body), changed).distinct().toList();
    }

    private static List<String> paths(String path) {
        return path.contains("{")
                ? NAMES.stream()
                        .flatMap(name ->
                                paths(NAME_IN_PATH.matcher(path).replaceFirst(name)).stream())
                        .toList()
                : List.of(path);
    }

    /** One that the operation knows, if its path names anything. */
    private String known() {
        return knownPath() + Document.query(asked);
    }

    private String knownPath() {
        return path.contains("/learners/")
                ? path.replace("{id}", Ids.LEARNER.toString())
                        .replace("{activity}", FakeActivities.PAGE.toString())
                        .replace("{pause}", Ids.PAUSE.toString())
                        .replace("{rule}", "first-story")
                        .replace("{date}", "2026-03-02")
                : path.replace("/replays/{id}", "/replays/" + FakeReplays.RUNNING)
                        .replace("/jobs/{id}", "/jobs/" + FakeJobs.RUNNING)
                        .replace("/report-runs/{id}", "/report-runs/" + FakeJobs.RUNNING)
                        .replace("{rule}", "first-story")
                        .replace("{trial}", FakeRules.TRIAL.toString())
                        .replace("{learner}", Ids.LEARNER.toString())
                        .replace("/groups/{id}", "/groups/" + Ids.GROUP.value())
                        .replace("/api-keys/{id}", "/api-keys/0aB1cD2eF3gH")
                        .replace("{id}", Ids.STORY.toString())
                        .replace("{name}", "streak")
                        .replace("{follower}", "streak")
                        .replace("{sequence}", NAMES.getLast());
    }

    private boolean has(String parameter) {
        return parameters.stream()
                .anyMatch(known -> known.path("name").asString().equals(parameter));
    }

    private HttpRequest.Builder request(String at, String sent) {
        var publisher = sent.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(sent);
        return Server.request(method, at, publisher);
    }

    private void send(HttpRequest.Builder request) {
        var answer = Server.send(request);
        note(answer.status(), answer.body());
    }

    private void onTheWire(String headers) {
        noteWire(Wire.send(head(headers, 0)));
    }

    /** A body that is announced is enough for a server that would not take it. */
    private void announced(int length) {
        var headers = "Host: localhost\r\nContent-Type: application/json\r\n";
        noteWire(Wire.sendWithoutBody(head(headers, length)));
    }

    private String head(String headers, int length) {
        return "%s %s HTTP/1.1\r\nConnection: close\r\n%sContent-Length: %d\r\n\r\n"
                .formatted(method, known(), headers, length);
    }

    private void noteWire(String answer) {
        var status = STATUS.matcher(answer);
        if (status.find()) {
            note(Integer.parseInt(status.group(1)), answer);
        }
    }

    private void note(int status, String answer) {
        var type = TYPE.matcher(answer);
        answers.add(status >= 400 && type.find() ? status + " " + type.group(1) : "" + status);
    }
}
