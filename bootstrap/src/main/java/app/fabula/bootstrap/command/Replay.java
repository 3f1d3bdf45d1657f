package app.fabula.bootstrap.command;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One replay as the server's clients see it. */
final class Replay {
    private static final int ACCEPTED = 202;
    private static final long POLL_MILLISECONDS = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApiClient api;
    private final String name;
    private final Terminal terminal;

    Replay(ApiClient api, String name, Terminal terminal) {
        this.api = api;
        this.name = name;
        this.terminal = terminal;
    }

    private record Status(String name, String state, long position, long head) {
        static Status of(JsonNode item) {
            return new Status(
                    item.path("name").asString(""),
                    item.path("state").asString(""),
                    item.path("position").asLong(0),
                    item.path("head").asLong(0));
        }
    }

    /** Returns the length of the log that was folded again. */
    long run() {
        var head = status().head();
        var answer = api.post("/api/v1/projections/%s/replays".formatted(name));
        if (answer.status() != ACCEPTED) {
            throw new CommandFailure(CommandFailure.FAILED, answer.problem());
        }
        await(head);
        return head;
    }

    private void await(long head) {
        var shown = -1L;
        var lastGood = System.nanoTime();
        while (true) {
            var status = status();
            if (status.position() != shown) {
                shown = status.position();
                terminal.progress("replay " + name, Math.min(shown, head), head);
            }
            if (status.state().equals("live") && status.position() >= head) {
                return;
            }
            if (!status.state().equals("failing")) {
                lastGood = System.nanoTime();
            } else if (System.nanoTime() - lastGood > PATIENCE.toNanos()) {
                throw new CommandFailure(
                        CommandFailure.FAILED,
                        "The projection %s fails after position %d, and tries again: the server's log says why."
                                .formatted(name, status.position()));
            }
            Pause.milliseconds(POLL_MILLISECONDS);
        }
    }

    private Status status() {
        var answer = api.get("/api/v1/projections");
        if (!answer.isOk()) {
            throw new CommandFailure(CommandFailure.NO_SERVER, answer.problem());
        }
        var all =
                StreamSupport.stream(answer.body().path("items").spliterator(), false)
                        .map(Status::of)
                        .toList();
        return all.stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(all));
    }

    private CommandFailure unknown(List<Status> all) {
        return new CommandFailure(
                CommandFailure.MISUSED,
                "There is no projection '%s'; there are: %s."
                        .formatted(
                                name,
                                all.stream().map(Status::name).sorted().collect(joining(", "))));
    }
}
