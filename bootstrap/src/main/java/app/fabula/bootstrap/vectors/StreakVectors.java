package app.fabula.bootstrap.vectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Scenarios of streaks: facts and decisions, the moment of the question, and the answer. */
final class StreakVectors implements Vectors {
    private static final String SCENARIOS = "scenarios";
    private static final String EXPECT = "expect";

    /** One scenario is enough: those beside it that have another form are failed ones of theirs. */
    @Override
    public boolean know(JsonNode file) {
        var scenarios = file.path(SCENARIOS);
        return scenarios.isArray() && scenarios.valueStream().anyMatch(StreakVectors::isScenario);
    }

    @Override
    public Result run(JsonNode file) {
        var scenarios = file.path(SCENARIOS);
        var failures = new ArrayList<String>();
        for (var scenario : scenarios) {
            failure(scenario).ifPresent(failures::add);
        }
        return new Result(scenarios.size() - failures.size(), failures, StreakForm.ignored(file));
    }

    private static boolean isScenario(JsonNode one) {
        return one.path("events").isArray()
                && one.path("as_of").isObject()
                && one.path(EXPECT).isObject();
    }

    /** Whatever is wrong with a scenario is told of it, so that the others are run all the same. */
    private static Optional<String> failure(JsonNode scenario) {
        var name =
                "%s (%s)"
                        .formatted(
                                scenario.path("id").asString("?"),
                                scenario.path("title").asString(""));
        try {
            var expected = expected(scenario.path(EXPECT));
            var actual = actual(scenario);
            requireKnown(expected.keySet(), actual.keySet());
            actual.keySet().retainAll(expected.keySet());
            return actual.equals(expected)
                    ? Optional.empty()
                    : Optional.of(
                            "%s should come to %s, but came to %s"
                                    .formatted(name, expected, actual));
        } catch (RuntimeException e) {
            var why = Objects.requireNonNullElse(e.getMessage(), e.toString());
            return Optional.of("%s cannot be understood: %s".formatted(name, why));
        }
    }

    /** Nothing that is expected would be met by everything. */
    private static Map<String, String> expected(JsonNode expect) {
        var expected = new LinkedHashMap<String, String>();
        for (var member : expect.properties()) {
            if (!StreakForm.isRemark(member.getKey()) && !member.getValue().isNull()) {
                expected.put(member.getKey(), member.getValue().asString());
            }
        }
        if (expected.isEmpty()) {
            throw new IllegalArgumentException("nothing is expected");
        }
        return expected;
    }

    /** An expectation that nobody can hold against anything is not met. */
    private static void requireKnown(Set<String> expected, Set<String> known) {
        for (var name : expected) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "expect has no member \"%s\", but %s"
                                .formatted(name, String.join(", ", known)));
            }
        }
    }

    private static Map<String, String> actual(JsonNode scenario) {
        var standing = new StreakScenario(scenario).standing();
        var actual = new LinkedHashMap<String, String>();
        actual.put("current", Integer.toString(standing.currentDays()));
        actual.put("longest", Integer.toString(standing.longestDays()));
        actual.put("status", standing.status().name().toLowerCase(Locale.ROOT));
        actual.put("freezes_left", Integer.toString(standing.freezes()));
        return actual;
    }
}
