package app.fabula.bootstrap.vectors;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Ids for the events of a scenario, in the order of theirs: events without one are distinct, come
 * first, and keep their order.
 */
final class StreakIds {
    private final IdentityHashMap<JsonNode, UUID> ids = new IdentityHashMap<>();

    StreakIds(List<JsonNode> events) {
        var texts =
                events.stream()
                        .map(StreakIds::text)
                        .filter(id -> !id.isEmpty())
                        .sorted()
                        .distinct()
                        .toList();
        var number = 0;
        for (var event : events) {
            number++;
            ids.put(event, id(event, number, texts));
        }
    }

    UUID of(JsonNode event) {
        return Objects.requireNonNull(ids.get(event), "of this scenario");
    }

    /** As it is told; empty where there is none. */
    static String text(JsonNode event) {
        return new Members(event).text("id", "");
    }

    private static UUID id(JsonNode event, int number, List<String> texts) {
        var text = text(event);
        return text.isEmpty() ? new UUID(0, number) : new UUID(1, texts.indexOf(text));
    }
}
