package app.fabula.bootstrap.vectors;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The members of an object in a vector file. One that is null is left out; one that is of another
 * kind than it has to be is an exception, for a vector that is misread proves nothing.
 */
record Members(JsonNode node) {
    boolean has(String name) {
        return node.hasNonNull(name);
    }

    Members of(String name) {
        return new Members(node.path(name));
    }

    List<JsonNode> list(String name) {
        if (!node.path(name).isArray()) {
            throw new IllegalArgumentException("there is no list of " + name);
        }
        return node.path(name).valueStream().toList();
    }

    String text(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return node.path(name).asString();
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    int number(String name, int otherwise) {
        return has(name) ? node.path(name).asInt() : otherwise;
    }

    double fraction(String name, double otherwise) {
        return has(name) ? node.path(name).asDouble() : otherwise;
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    Instant instant(String name, Instant otherwise) {
        return has(name) ? instant(name) : otherwise;
    }
}
