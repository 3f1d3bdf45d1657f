package app.fabula.torture.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places in a JSON document where something else can be put, well-formed or not. */
final class Members {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String HERE = "put it here";

    private Members() {}

    /** None in what is no document, and none for the whole. */
    static List<Member> of(String body) {
        var members = new ArrayList<Member>();
        if (!body.isEmpty()) {
            try {
                var root = JSON.readTree(body.getBytes(StandardCharsets.ISO_8859_1));
                collect(root, root, JsonPointer.empty(), members);
            } catch (JacksonException e) {
                // Spoilt already.
            }
        }
        return members;
    }

    /** With a byte for each character. */
    static String text(JsonNode document) {
        return JSON.writeValueAsString(document);
    }

    private static void collect(
            JsonNode root, JsonNode node, JsonPointer at, List<Member> members) {
        if (!at.matches()) {
            members.add(new Member(root, at));
        }
        node.forEachEntry((name, child) -> collect(root, child, at.appendProperty(name), members));
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(root, node.get(i), at.appendIndex(i), members);
            }
        }
    }

    /** A place, named or numbered, that is not the whole. */
    record Member(JsonNode root, JsonPointer at) {
        boolean isNamed() {
            return root.at(at.head()).isObject();
        }

        String replaced(String raw) {
            var copy = root.deepCopy();
            switch (copy.at(at.head())) {
                case ObjectNode parent -> parent.put(name(), HERE);
                case ArrayNode parent ->
                        parent.set(at.last().getMatchingIndex(), parent.stringNode(HERE));
                default -> throw new IllegalStateException("nothing is in " + at.head());
            }
            return text(copy).replace('"' + HERE + '"', raw);
        }

        String removed() {
            var copy = root.deepCopy();
            ((ObjectNode) copy.at(at.head())).remove(name());
            return text(copy);
        }

        String twice() {
            var value = text(root.at(at));
            return replaced(value + ",\"" + name() + "\":" + value);
        }

        String besideUnknown() {
            return replaced(text(root.at(at)) + ",\"surprise\":true");
        }

        private String name() {
            return at.last().getMatchingProperty();
        }

        @Override
        public String toString() {
            return at.toString();
        }
    }
}
