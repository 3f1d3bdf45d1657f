package app.fabula.bootstrap.vectors;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The members that a file of streaks may have. Another one is ignored, for the file may have been
 * made for others too; but it is named, for it may be a misspelt one.
 */
final class StreakForm {
    private static final String FILE = "the file";
    private static final String SCENARIO = "a scenario";
    private static final String CONFIG = "config";
    private static final String AS_OF = "as_of";
    private static final String EXPECT = "expect";

    /** For people, and allowed anywhere. */
    static final Set<String> REMARKS =
            Set.of("comment", "description", "name", "note", "notes", "source", "title", "why");

    /** By what has them. */
    static final Map<String, Set<String>> MEMBERS =
            Map.ofEntries(
                    Map.entry(FILE, Set.of("scenarios")),
                    Map.entry(SCENARIO, Set.of("id", "language", CONFIG, "events", AS_OF, EXPECT)),
                    Map.entry(
                            CONFIG,
                            Set.of(
                                    "rollover_hours",
                                    "goal",
                                    "freezes",
                                    "max_freezes",
                                    "min_zone_change_gap_h",
                                    "repair_window_days")),
                    Map.entry(AS_OF, Set.of("at", "zone", "rollover_hours", "goal")),
                    Map.entry(EXPECT, Set.of("current", "longest", "status", "freezes_left")),
                    event("activity", "n", "language", "goal", "rollover_hours"),
                    event("buy_freeze", "rollover_hours"),
                    event("repair", "rollover_hours"),
                    event("pause", "from", "to", "rollover_hours"),
                    event("rest_days", "weekdays", "rollover_hours"),
                    event("outage", "from", "to"),
                    event("void", "voids"));

    private StreakForm() {}

    static boolean isRemark(String member) {
        return REMARKS.contains(member);
    }

    /** In sentences. What is expected is no part of it: to ignore that would be to pass it. */
    static List<String> ignored(JsonNode file) {
        var scenarios = file.path("scenarios").valueStream();
        return Stream.concat(unknown(FILE, file), scenarios.flatMap(StreakForm::ofScenario))
                .distinct()
                .toList();
    }

    private static Stream<String> ofScenario(JsonNode scenario) {
        return Stream.of(
                        unknown(SCENARIO, scenario),
                        unknown(CONFIG, scenario.path(CONFIG)),
                        scenario.path("events").valueStream().flatMap(StreakForm::ofEvent),
                        unknown(AS_OF, scenario.path(AS_OF)))
                .flatMap(sentences -> sentences);
    }

    /** What a type has that nobody knows is not known either; the scenario fails by it. */
    private static Stream<String> ofEvent(JsonNode event) {
        var place = ofType(event.path("type").asString("activity"));
        return MEMBERS.containsKey(place) ? unknown(place, event) : Stream.empty();
    }

    private static Stream<String> unknown(String place, JsonNode node) {
        var known = requireNonNull(MEMBERS.get(place));
        return node.propertyNames().stream()
                .filter(name -> !known.contains(name) && !isRemark(name))
                .map(name -> "unknown member \"%s\" in %s is ignored".formatted(name, place));
    }

    private static Map.Entry<String, Set<String>> event(String type, String... own) {
        var common = Stream.of("type", "id", "at", "zone", "received");
        return Map.entry(
                ofType(type), Stream.concat(common, Stream.of(own)).collect(toUnmodifiableSet()));
    }

    private static String ofType(String type) {
        return "an event of type " + type;
    }
}
