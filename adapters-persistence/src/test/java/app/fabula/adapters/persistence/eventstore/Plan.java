package app.fabula.adapters.persistence.eventstore;

import app.fabula.adapters.persistence.eventstore.RecordedStatements.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How PostgreSQL has run a statement. */
record Plan(JsonNode root) {
    /** Which plan a prepared statement gets: one made for its arguments, or one for any. */
    enum Mode {
        CUSTOM,
        GENERIC
    }

    static Plan of(Recorded recorded, Connection connection, Mode mode) throws SQLException {
        try (var statement = connection.createStatement()) {
            var cache = "force_%s_plan".formatted(mode.name().toLowerCase(java.util.Locale.ROOT));
            statement.execute("set plan_cache_mode = " + cache);
            statement.execute("prepare asked as " + numbered(recorded.text()));
            try (var rows =
                    statement.executeQuery(
                            "explain (analyze, buffers, format json) execute asked"
                                    + literals(recorded))) {
                rows.next();
                return new Plan(JsonMapper.shared().readTree(rows.getString(1)).get(0));
            } finally {
                statement.execute("deallocate asked");
            }
        }
    }

    /** Every step, the outermost first. */
    Stream<JsonNode> steps() {
        return steps(root.get("Plan"));
    }

    /** Pages that were looked at, in memory or not. */
    long buffers() {
        var plan = root.get("Plan");
        return plan.get("Shared Hit Blocks").asLong() + plan.get("Shared Read Blocks").asLong();
    }

    long rows() {
        return root.get("Plan").get("Actual Rows").asLong();
    }

    double cost() {
        return root.get("Plan").get("Total Cost").asDouble();
    }

    @Override
    public String toString() {
        return root.toPrettyString();
    }

    private static Stream<JsonNode> steps(JsonNode step) {
        var below = step.has("Plans") ? step.get("Plans").values() : java.util.List.<JsonNode>of();
        return Stream.concat(Stream.of(step), below.stream().flatMap(Plan::steps));
    }

    private static String numbered(String text) {
        var pieces = text.split("\\?", -1);
        var numbered = new StringBuilder(pieces[0]);
        for (var i = 1; i < pieces.length; i++) {
            numbered.append('$').append(i).append(pieces[i]);
        }
        return numbered.toString();
    }

    private static String literals(Recorded recorded) {
        return recorded.arguments().isEmpty()
                ? ""
                : recorded.arguments().values().stream()
                        .map(value -> "'" + value.replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
