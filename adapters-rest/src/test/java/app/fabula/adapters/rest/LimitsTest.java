package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** No value of this API is without a bound. */
class LimitsTest {
    @Test
    void every_text_list_and_number_is_bounded() {
        var unbounded = new ArrayList<String>();
        collect("#", Document.ROOT, unbounded);

        assertThat(unbounded).isEmpty();
    }

    @Test
    void there_are_some_of_each_to_look_at() {
        for (var type : List.of("string", "array", "integer")) {
            assertThat(Document.ROOT.findValues("type"))
                    .filteredOn(found -> found.isString() && found.stringValue().equals(type))
                    .hasSizeGreaterThan(10);
        }
    }

    private static void collect(String at, JsonNode node, List<String> unbounded) {
        var isBounded =
                switch (node.path("type").asString("")) {
                    case "string" -> node.has("maxLength") || node.has("enum");
                    case "array" -> node.has("maxItems");
                    case "integer", "number" -> node.has("minimum") && node.has("maximum");
                    default -> true;
                };
        if (!isBounded) {
            unbounded.add(at);
        }
        node.properties()
                .forEach(member ->
                        collect(at + "/" + member.getKey(), member.getValue(), unbounded));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(at + "/" + i, node.get(i), unbounded);
        }
    }
}
