package app.fabula.adapters.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document, and ways through it. */
final class Document {
    static final JsonNode ROOT = Server.get("/v3/api-docs").json();
    static final JsonNode SCHEMAS = ROOT.path("components").path("schemas");

    record Call(String path, String method, String name, JsonNode operation) {
        /** What must be asked, by example; the rest may be left out. */
        Map<String, String> asked() {
            var asked = new LinkedHashMap<String, String>();
            for (var parameter : operation.path("parameters")) {
                if (parameter.path("in").asString().equals("query")
                        && parameter.path("required").asBoolean(false)) {
                    asked.put(
                            parameter.path("name").asString(),
                            parameter.path("example").asString());
                }
            }
            return asked;
        }
    }

    /** The same, as an address has it. */
    static String query(Map<String, String> asked) {
        return asked.isEmpty()
                ? ""
                : asked.entrySet().stream()
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("&", "?", ""));
    }

    private Document() {}

    static List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (var path : ROOT.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var operation = method.getValue();
                var name = operation.path("operationId").asString();
                calls.add(new Call(path.getKey(), method.getKey(), name, operation));
            }
        }
        return calls;
    }

    static JsonNode operation(String name) {
        return calls().stream()
                .filter(call -> call.name.equals(name))
                .findFirst()
                .orElseThrow()
                .operation;
    }

    static List<JsonNode> contents(JsonNode operation) {
        var contents = new ArrayList<JsonNode>();
        operation.path("requestBody").path("content").forEach(contents::add);
        for (var response : operation.path("responses")) {
            response.path("content").forEach(contents::add);
        }
        return contents;
    }

    static List<String> statuses(String operation) {
        return keys(operation(operation).path("responses"));
    }

    static List<String> headers(String operation, String status) {
        return keys(operation(operation).path("responses").path(status).path("headers"));
    }

    static JsonNode parameter(String operation, String name) {
        return StreamSupport.stream(operation(operation).path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode member(JsonNode schema, String name) {
        return schema.path("properties").path(name);
    }

    static List<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    static List<String> names(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }
}
