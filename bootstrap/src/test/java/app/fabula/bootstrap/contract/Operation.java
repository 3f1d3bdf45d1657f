package app.fabula.bootstrap.contract;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An operation of an OpenAPI document.
 *
 * @param path as it is declared, with names in braces
 */
record Operation(String path, JsonNode declaration) {
    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

    /** A path without names goes before one with them. */
    static Optional<Operation> find(JsonNode document, Exchange exchange) {
        var method = exchange.method().toLowerCase(Locale.ROOT);
        return document.path("paths").properties().stream()
                .filter(path -> path.getValue().has(method))
                .map(path -> new Operation(path.getKey(), path.getValue().get(method)))
                .filter(operation -> operation.isAt(exchange.uri()))
                .min(Comparator.comparing(operation -> operation.path.contains("{")));
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
                        .map(pair -> pair.split("=", 2))
                        .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
