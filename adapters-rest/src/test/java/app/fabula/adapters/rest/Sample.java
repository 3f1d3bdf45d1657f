package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A body that is taken, and ways to spoil it.
 *
 * @param status that it gets
 */
record Sample(String method, String path, int status, JsonNode body) {
    static final List<Sample> ALL =
            List.of(
                    of("POST", "/stories", 201, "publishStory"),
                    of("PUT", "/stories/{story}", 200, "reviseStory"),
                    of("POST", "/stories/imports", 200, "importStories"),
                    of("PUT", "/learners/{learner}", 200, "putLearner"),
                    of("POST", "/learners/{learner}/activities", 200, "recordActivities"),
                    of(
                            "POST",
                            "/learners/{learner}/quarantine/{story}/release",
                            200,
                            "releaseActivity"),
                    of("POST", "/replays", 202, "startReplay"));

    private static Sample of(String method, String path, int status, String example) {
        var file = "/app/fabula/adapters/rest/examples/" + example + ".request.json";
        try (var in = Objects.requireNonNull(Sample.class.getResourceAsStream(file))) {
            return new Sample(
                    method,
                    API + Ids.resolved(path),
                    status,
                    JsonMapper.shared().readTree(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Server.Answer send(String json) {
        return send(BodyPublishers.ofString(json));
    }

    Server.Answer send(BodyPublisher json) {
        return Server.send(
                Server.request(method, path, json).setHeader("Content-Type", "application/json"));
    }

    String text() {
        return body.toString();
    }

    /** As JSON Pointers, without the whole. */
    List<String> places() {
        var places = new ArrayList<String>();
        collect("", body, places);
        return places;
    }

    private static void collect(String at, JsonNode node, List<String> places) {
        if (!at.isEmpty()) {
            places.add(at);
        }
        node.properties()
                .forEach(member -> collect(at + "/" + member.getKey(), member.getValue(), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(at + "/" + i, node.get(i), places);
        }
    }

    /**
     * @param raw in place of the value there, as it is
     */
    String with(String place, String raw) {
        return written("", body, (at, text) -> at.equals(place) ? raw : text);
    }

    /** With a member of some object said again, its name partly escaped. */
    String withDuplicate(Random chance) {
        var objects =
                places().stream()
                        .filter(place -> body.at(place).isObject() && !body.at(place).isEmpty())
                        .collect(Collectors.toCollection(ArrayList::new));
        objects.add("");
        var object = objects.get(chance.nextInt(objects.size()));
        return written(
                "",
                body,
                (at, text) -> {
                    if (!at.equals(object)) {
                        return text;
                    }
                    var names = List.copyOf(body.at(object).propertyNames());
                    var name = escaped(names.get(chance.nextInt(names.size())), chance);
                    return text.substring(0, text.length() - 1) + ",\"" + name + "\":1}";
                });
    }

    /** The same, in other words. */
    String rewritten(Random chance) {
        return written(
                "",
                body,
                (at, text) -> {
                    var node = body.at(at);
                    var same =
                            node.isString()
                                    ? "\"" + escaped(node.stringValue(), chance) + "\""
                                    : text;
                    return " \t\r\n".repeat(chance.nextInt(2))
                            + same
                            + "\n".repeat(chance.nextInt(2));
                });
    }

    private static String escaped(String text, Random chance) {
        return IntStream.range(0, text.length())
                .mapToObj(i ->
                        chance.nextBoolean() || "\"\\\n".indexOf(text.charAt(i)) >= 0
                                ? "\\u%04x".formatted((int) text.charAt(i))
                                : text.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private interface Change {
        String of(String at, String text);
    }

    private static String written(String at, JsonNode node, Change change) {
        if (node.isObject()) {
            return change.of(
                    at,
                    node.properties().stream()
                            .map(member ->
                                    "\""
                                            + member.getKey()
                                            + "\":"
                                            + written(
                                                    at + "/" + member.getKey(),
                                                    member.getValue(),
                                                    change))
                            .collect(Collectors.joining(",", "{", "}")));
        }
        if (node.isArray()) {
            return change.of(
                    at,
                    IntStream.range(0, node.size())
                            .mapToObj(i -> written(at + "/" + i, node.get(i), change))
                            .collect(Collectors.joining(",", "[", "]")));
        }
        return change.of(at, node.toString());
    }
}
