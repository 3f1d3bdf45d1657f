package app.fabula.bootstrap.vectors;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Scenarios of streaks: facts and decisions, the moment of the question, and the answer. */
final class StreakVectors implements Vectors {
    private static final String EXPECT = "expect";

    @Override
    public boolean know(JsonNode file) {
        var scenarios = file.path("scenarios");
        return scenarios.isArray()
                && !scenarios.isEmpty()
                && scenarios
                        .valueStream()
                        .allMatch(one -> one.has("events") && one.has("as_of") && one.has(EXPECT));
    }

    @Override
    public Result run(JsonNode file) {
        var passed = 0;
        var failures = new ArrayList<String>();
        for (var scenario : file.path("scenarios")) {
            var expected = expected(scenario.path(EXPECT));
            var actual = actual(scenario);
            actual.keySet().retainAll(expected.keySet());
            if (actual.equals(expected)) {
                passed++;
            } else {
                failures.add(
                        "%s (%s) should come to %s, but came to %s"
                                .formatted(
                                        scenario.path("id").asString("?"),
                                        scenario.path("title").asString(""),
                                        expected,
                                        actual));
            }
        }
        return new Result(passed, failures);
    }

    private static Map<String, String> expected(JsonNode expect) {
        var expected = new LinkedHashMap<String, String>();
        expect.properties()
                .forEach(member -> expected.put(member.getKey(), member.getValue().asString()));
        return expected;
    }

    /** A scenario that cannot be understood fails with what was wrong. */
    private static Map<String, String> actual(JsonNode scenario) {
        var actual = new LinkedHashMap<String, String>();
        try {
            var standing = new StreakScenario(scenario).standing();
            actual.put("current", Integer.toString(standing.currentDays()));
            actual.put("longest", Integer.toString(standing.longestDays()));
            actual.put("status", standing.status().name().toLowerCase(Locale.ROOT));
            actual.put("freezes_left", Integer.toString(standing.freezes()));
        } catch (DateTimeException | IllegalArgumentException e) {
            actual.put("status", String.valueOf(e.getMessage()));
        }
        return actual;
    }
}
