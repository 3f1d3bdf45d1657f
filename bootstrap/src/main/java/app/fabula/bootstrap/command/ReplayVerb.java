package app.fabula.bootstrap.command;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** {@code fabula replay}: rebuilds projections beside the live ones, or compares both. */
record ReplayVerb(Surroundings surroundings) {

    /**
     * @param names none of them means all
     * @return 0, or 1 where a comparison finds a difference
     */
    int run(List<String> names, boolean verify) {
        var settings = surroundings.settings().withoutStarterLibrary();
        var terminal = surroundings.terminal();
        try (var instance = InstanceAccess.open(settings, terminal);
                var api = new ApiClient(instance.endpoint())) {
            var start = System.nanoTime();
            var replay = new Replay(api, terminal).run(names, verify);
            var seconds = (System.nanoTime() - start) / 1e9;
            if (verify) {
                return compared(terminal, replay);
            }
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "replay=%s events=%d seconds=%.1f",
                            texts(replay.path("projections")),
                            replay.path("events").asLong(),
                            seconds));
            return 0;
        }
    }

    private static int compared(Terminal terminal, JsonNode replay) {
        var equal = 0;
        var events = 0L;
        for (var comparison : replay.path("comparisons")) {
            var isEqual = comparison.path("equal").asBoolean();
            equal += isEqual ? 1 : 0;
            events = Math.max(events, comparison.path("position").asLong());
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "%-14s at %d  %s %n  live    %s%n  rebuilt %s",
                            comparison.path("projection").asString(),
                            comparison.path("position").asLong(),
                            isEqual ? "equal" : "DIFFERENT",
                            comparison.path("live").asString(),
                            comparison.path("rebuilt").asString()));
        }
        var projections = replay.path("comparisons").size();
        terminal.say(
                "replay=verify projections=%d equal=%d events=%d"
                        .formatted(projections, equal, events));
        return equal == projections ? 0 : CommandFailure.FAILED;
    }

    private static String texts(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asString)
                .collect(joining(","));
    }
}
