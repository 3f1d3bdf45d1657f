package app.fabula.bootstrap.examples;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What curl prints, without what differs each time.
 *
 * @param head the status line and headers; none where only the body was asked for
 */
record Answer(Set<String> head, JsonNode body) {
    private static final JsonMapper json = JsonMapper.builder().build();

    static Answer of(String printed) {
        var text = Varying.masked(printed.replace("\r", "")).strip();
        if (!text.startsWith("HTTP/")) {
            return new Answer(Set.of(), json.readTree(text));
        }
        var parts = text.split("\n\n", 2);
        var head = parts[0].lines().map(String::strip).collect(toSet());
        return new Answer(head, parts.length == 1 ? json.missingNode() : json.readTree(parts[1]));
    }

    /** A page leaves out the headers that do not matter there. */
    boolean isTold(Answer real) {
        return real.head.containsAll(head) && real.body.equals(body);
    }
}
