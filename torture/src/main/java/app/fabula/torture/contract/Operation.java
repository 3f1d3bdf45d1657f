package app.fabula.torture.contract;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An operation of an OpenAPI document.
 *
 * @param method in capitals
 * @param path as it is declared, with names in braces
 */
public record Operation(String method, String path, JsonNode declaration) {
    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

    public static List<Operation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .map(operation ->
                                        new Operation(
                                                operation.getKey().toUpperCase(Locale.ROOT),
                                                path.getKey(),
                                                operation.getValue())))
                .toList();
    }

    /** A path without names goes before one with them. */
    static Optional<Operation> find(JsonNode document, String method, URI uri) {
        return all(document).stream()
                .filter(operation -> operation.method.equals(method) && operation.isAt(uri))
                .min(Comparator.comparing(operation -> operation.path.contains("{")));
    }

    public String id() {
        return declaration.path("operationId").asString();
    }

    public boolean hasBody() {
        return declaration.has("requestBody");
    }

    /** Any of which is enough; empty where none is needed. */
    public Set<String> scopes() {
        return declaration
                .path("x-scopes")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether learners need no scope for what is their own. */
    public boolean isOpenToOwner() {
        return declaration
                .path("x-own")
                .valueStream()
                .anyMatch(owner -> owner.asString().equals("learner"));
    }

    private boolean isAt(URI uri) {
        return pattern().matcher(uri.getRawPath()).matches();
    }

    private Pattern pattern() {
        return Pattern.compile(NAME.matcher(path).replaceAll("([^/]+)"));
    }

    /** All that a request gives for a parameter. */
    List<String> values(JsonNode parameter, Exchange exchange) {
        var name = parameter.path("name").asString();
        return switch (parameter.path("in").asString()) {
            case "path" -> List.of(inPath(name, exchange.uri()));
            case "query" -> inQuery(name, exchange.uri());
            case "header" -> exchange.sentHeaders().allValues(name);
            case String other -> throw new IllegalArgumentException("unheard of: in " + other);
        };
    }

    private String inPath(String name, URI uri) {
        var names = NAME.matcher(path).results().map(result -> result.group(1)).toList();
        var values = pattern().matcher(uri.getRawPath());
        if (!values.matches()) {
            throw new IllegalArgumentException(uri + " is not at " + path);
        }
        return decoded(values.group(names.indexOf(name) + 1));
    }

    private static List<String> inQuery(String name, URI uri) {
        var values = new ArrayList<String>();
        for (var pair : pairs(uri)) {
            if (decoded(pair[0]).equals(name)) {
                values.add(decoded(pair.length == 2 ? pair[1] : ""));
            }
        }
        return values;
    }

    static List<String> namesInQuery(URI uri) {
        return pairs(uri).stream().map(pair -> decoded(pair[0])).toList();
    }

    private static List<String[]> pairs(URI uri) {
        return uri.getRawQuery() == null
                ? List.of()
                : Arrays.stream(uri.getRawQuery().split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .map(pair -> pair.split("=", 2))
                        .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
