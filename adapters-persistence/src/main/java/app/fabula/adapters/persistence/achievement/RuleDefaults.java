package app.fabula.adapters.persistence.achievement;

import app.fabula.domain.achievement.Limits;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a rule means that does not say it: everything together, over all languages, not hidden, of
 * any deed of its kinds.
 */
final class RuleDefaults {
    private RuleDefaults() {}

    /**
     * @throws IllegalArgumentException where a member is there and says nothing
     */
    static ObjectNode in(ObjectNode rule) {
        refuseNothing("the rule", rule);
        if (!rule.has("window")) {
            rule.putObject("window").put("kind", "EVER");
        }
        if (!rule.has("scope")) {
            rule.put("scope", "OVER_ALL");
        }
        if (!rule.has("hidden")) {
            rule.put("hidden", false);
        }
        if (rule.path("window") instanceof ObjectNode window) {
            unsaid(window, "days");
        }
        if (rule.path("measure") instanceof ObjectNode measure) {
            unsaid(measure, "of");
            lists(measure, List.of("values"));
        }
        if (rule.path("deeds") instanceof ObjectNode deeds) {
            unsaid(deeds, "hours");
            lists(deeds, List.of("languages", "levels", "weekdays"));
            amounts(deeds);
        }
        return rule;
    }

    private static void amounts(ObjectNode deeds) {
        if (!deeds.has("amounts")) {
            deeds.putObject("amounts");
        }
        for (var limits : deeds.path("amounts")) {
            if (limits instanceof ObjectNode some && some.has("least") && !some.has("most")) {
                some.put("most", Limits.NO_LIMIT);
            }
        }
    }

    private static void unsaid(ObjectNode node, String member) {
        if (!node.has(member)) {
            node.putNull(member);
        }
    }

    private static void lists(ObjectNode node, List<String> members) {
        members.stream().filter(member -> !node.has(member)).forEach(node::putArray);
    }

    private static void refuseNothing(String what, JsonNode node) {
        if (node.isNull()) {
            throw new IllegalArgumentException(what + " is there and says nothing");
        }
        node.properties().forEach(member -> refuseNothing(member.getKey(), member.getValue()));
        if (node.isArray()) {
            node.forEach(element -> refuseNothing("an element of " + what, element));
        }
    }
}
