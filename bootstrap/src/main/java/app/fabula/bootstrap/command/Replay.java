package app.fabula.bootstrap.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One replay as the server's clients see it. */
final class Replay {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ACCEPTED = 202;
    private static final Set<Integer> MISTAKES = Set.of(404, 409, 422);
    private static final long POLL_MILLISECONDS = 250;

    private final ApiClient api;
    private final Terminal terminal;

    Replay(ApiClient api, Terminal terminal) {
        this.api = api;
        this.terminal = terminal;
    }

    /**
     * Returns what it came to.
     *
     * @param names none of them means all
     */
    JsonNode run(List<String> names, boolean verify) {
        var request = JSON.createObjectNode().put("verify", verify);
        if (!names.isEmpty()) {
            request.putPOJO("projections", names);
        }
        var begun = api.postPatiently("/api/v1/replays", request);
        if (begun.status() != ACCEPTED) {
            throw new CommandFailure(
                    MISTAKES.contains(begun.status())
                            ? CommandFailure.MISUSED
                            : CommandFailure.FAILED,
                    begun.problem());
        }
        var path = "/api/v1/replays/" + begun.body().path("id").asString();
        // Ctrl-C leaves no replay behind that nobody asked for any more.
        var stop = new Thread(() -> stop(path));
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return await(path, verify ? "verify" : "replay");
        } finally {
            removeUnlessItRuns(stop);
        }
    }

    private void stop(String path) {
        try {
            api.post(path + "/stop");
            terminal.complain("Stopped; the same command goes on from where it was.");
        } catch (CommandFailure e) {
            terminal.complain(String.valueOf(e.getMessage()));
        }
    }

    private static void removeUnlessItRuns(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // It is what waits for the hook to end.
        }
    }

    private JsonNode await(String path, String what) {
        var start = System.nanoTime();
        var shown = -1L;
        while (true) {
            var replay = get(path);
            var events = replay.path("events").asLong();
            if (events != shown) {
                shown = events;
                var perSecond = events / Math.max(0.001, (System.nanoTime() - start) / 1e9);
                terminal.progress(
                        String.format(Locale.ROOT, "%s at %,.0f events/s", what, perSecond),
                        replay.path("position").asLong(),
                        replay.path("target").asLong());
            }
            switch (replay.path("state").asString()) {
                case "done" -> {
                    return replay;
                }
                case "failed" ->
                        throw new CommandFailure(
                                CommandFailure.FAILED, replay.path("error").asString());
                case "stopped" ->
                        throw new CommandFailure(
                                CommandFailure.FAILED,
                                "Stopped at position %,d of %,d; the same command goes on from there."
                                        .formatted(
                                                replay.path("position").asLong(),
                                                replay.path("target").asLong()));
                default -> Pause.milliseconds(POLL_MILLISECONDS);
            }
        }
    }

    private JsonNode get(String path) {
        var answer = api.get(path);
        if (!answer.isOk()) {
            throw new CommandFailure(CommandFailure.NO_SERVER, answer.problem());
        }
        return answer.body();
    }
}
