package app.fabula.bootstrap.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each operation of the OpenAPI document as a request that is in order, again and again with a star
 * behind another one of all the values in it. What may be left out is there only to be marked, so
 * that it cannot keep the others from being looked at.
 *
 * @param ids of what is there, by the collection that it is in
 */
record MarkedRequests(JsonNode document, Api api, Map<String, String> ids) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String MARK = "*";
    private static final String MARKED = "marked here";

    /** In place of examples; one with a quality has no place for a star, as sqlmap reads it. */
    private static final Map<String, String> SAMPLES =
            Map.of(
                    "Fabula-Await", "0",
                    "limit", "20",
                    "cursor", "AAAA",
                    "If-Match", "\"x\"",
                    "Accept-Language", "de");

    /** By operation and place. */
    Map<String, String> all() {
        var requests = new LinkedHashMap<String, String>();
        document.path("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) -> {
                            if (METHODS.contains(method)) {
                                add(requests, method.toUpperCase(Locale.ROOT), path, operation);
                            }
                        }));
        return requests;
    }

    private void add(Map<String, String> requests, String method, String path, JsonNode operation) {
        var name = operation.path("operationId").asString();
        var body = operation.at("/requestBody/content/application~1json/examples/example/value");
        for (var parameter : operation.path("parameters")) {
            requests.put(
                    name + " " + parameter.path("name").asString(),
                    request(method, path, operation, Optional.of(parameter), text(body)));
        }
        for (var leaf : leaves("", body)) {
            requests.put(
                    name + " " + leaf,
                    request(method, path, operation, Optional.empty(), marked(body, leaf)));
        }
    }

    private String request(
            String method,
            String path,
            JsonNode operation,
            Optional<JsonNode> marked,
            String body) {
        var target = path;
        var query = new ArrayList<String>();
        var headers = new ArrayList<String>();
        for (var parameter : operation.path("parameters")) {
            var isMarked = marked.filter(parameter::equals).isPresent();
            if (!isMarked && !parameter.path("required").asBoolean(false)) {
                continue;
            }
            var name = parameter.path("name").asString();
            var value = value(path, parameter) + (isMarked ? MARK : "");
            switch (parameter.path("in").asString()) {
                case "path" -> target = target.replace("{" + name + "}", value);
                case "query" -> query.add(name + "=" + value);
                case "header" -> headers.add(name + ": " + value);
                case String other -> throw new IllegalArgumentException(other);
            }
        }
        if (!body.isEmpty()) {
            headers.add("Content-Type: application/json");
        }
        return "%s %s HTTP/1.1\nHost: %s\nAuthorization: %s\nAccept: application/json\n%s\n%s"
                .formatted(
                        method,
                        query.isEmpty() ? target : target + "?" + String.join("&", query),
                        api.base().getAuthority(),
                        api.authorization(),
                        String.join("", headers.stream().map(line -> line + "\n").toList()),
                        body);
    }

    private String value(String path, JsonNode parameter) {
        var name = parameter.path("name").asString();
        return name.equals("id")
                ? ids.getOrDefault(path.split("/", -1)[3], "0198c5a0-0000-7000-8000-0000000000ff")
                : SAMPLES.getOrDefault(name, parameter.path("example").asString(""));
    }

    private static String text(JsonNode body) {
        return body.isMissingNode() ? "" : body.toString();
    }

    /** Pointers to all that is no object and no list. */
    private static List<String> leaves(String pointer, JsonNode node) {
        var leaves = new ArrayList<String>();
        switch (node) {
            case ObjectNode object ->
                    object.forEachEntry(
                            (name, value) -> leaves.addAll(leaves(pointer + "/" + name, value)));
            case ArrayNode list -> {
                for (var index = 0; index < list.size(); index++) {
                    leaves.addAll(leaves(pointer + "/" + index, list.get(index)));
                }
            }
            default -> {
                if (!node.isMissingNode()) {
                    leaves.add(pointer);
                }
            }
        }
        return leaves;
    }

    private static String marked(JsonNode body, String pointer) {
        var copy = body.deepCopy();
        var value = body.at(pointer);
        var cut = pointer.lastIndexOf('/');
        var last = pointer.substring(cut + 1);
        switch (copy.at(pointer.substring(0, cut))) {
            case ObjectNode object -> object.put(last, MARKED);
            case ArrayNode list -> list.set(Integer.parseInt(last), MARKED);
            case JsonNode other -> throw new IllegalArgumentException(other.toString());
        }
        var bare =
                value.isString()
                        ? value.toString().replaceFirst("\"$", "") + MARK + "\""
                        : value + MARK;
        return copy.toString().replace("\"" + MARKED + "\"", bare);
    }
}
