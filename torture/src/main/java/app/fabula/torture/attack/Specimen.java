package app.fabula.torture.attack;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Something hostile.
 *
 * @param text one byte to a character
 * @param answers the statuses by which whoever may do everything must be refused; empty where the
 *     contract decides
 */
record Specimen(String name, String text, Set<Integer> answers) {
    private static final int LONGEST_NAME = 60;

    /** A bare piece is its own name. */
    static Specimen of(JsonNode entry) {
        if (!entry.has("is")) {
            return new Specimen(shortened(Members.text(entry)), Piece.of(entry), Set.of());
        }
        return new Specimen(
                entry.required("name").stringValue(),
                Piece.of(entry.required("is")),
                entry.path("answer")
                        .valueStream()
                        .map(JsonNode::intValue)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
