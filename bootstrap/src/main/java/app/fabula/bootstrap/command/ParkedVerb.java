package app.fabula.bootstrap.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code fabula parked}: what projections and policies have set aside, and what becomes of it. */
@Command(
        name = "parked",
        description = "Shows events that could not be handled, and handles them or gives them up.",
        synopsisSubcommandLabel = "list|retry|discard")
final class ParkedVerb {
    private static final String PATH = "/api/v1/parked-sequences";

    private final Surroundings surroundings;

    ParkedVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(name = "list", description = "Shows what was set aside, and why.")
    int list() {
        try (var instance = instance();
                var api = new ApiClient(instance.url())) {
            var all = all(api);
            for (var parked : all) {
                say(
                        "%s %s from position %d on, after %d attempts: %s"
                                .formatted(
                                        text(parked, "follower"),
                                        text(parked, "sequence"),
                                        parked.path("position").asLong(),
                                        parked.path("attempts").asInt(),
                                        text(parked, "error")));
            }
            say("parked=" + all.size());
            return 0;
        }
    }

    @Command(name = "retry", description = "Handles what waits; all of it where nothing is named.")
    int retry(
            @Parameters(
                            paramLabel = "FOLLOWER",
                            arity = "0..1",
                            description = "A projection or a policy.")
                    @Nullable String follower,
            @Parameters(
                            paramLabel = "SEQUENCE",
                            arity = "0..1",
                            description = "As the list has it.")
                    @Nullable String sequence) {
        try (var instance = instance();
                var api = new ApiClient(instance.url())) {
            var released = 0;
            var parked = 0;
            for (var one : all(api)) {
                if (isMeant(one, "follower", follower) && isMeant(one, "sequence", sequence)) {
                    var isReleased =
                            isReleased(
                                    api, text(one, "follower"), text(one, "sequence"), "retries");
                    released += isReleased ? 1 : 0;
                    parked += isReleased ? 0 : 1;
                }
            }
            say("retry=done released=%d parked=%d".formatted(released, parked));
            return parked == 0 ? 0 : CommandFailure.FAILED;
        }
    }

    @Command(
            name = "discard",
            description = "Gives up the event that cannot be handled, and handles the rest.")
    int discard(
            @Parameters(paramLabel = "FOLLOWER", description = "A projection or a policy.")
                    String follower,
            @Parameters(paramLabel = "SEQUENCE", description = "As the list has it.")
                    String sequence) {
        try (var instance = instance();
                var api = new ApiClient(instance.url())) {
            var isReleased = isReleased(api, follower, sequence, "discards");
            say(
                    "discard=done released=%d parked=%d"
                            .formatted(isReleased ? 1 : 0, isReleased ? 0 : 1));
            return 0;
        }
    }

    private InstanceAccess instance() {
        return InstanceAccess.open(
                surroundings.settings().withoutStarterLibrary(), surroundings.terminal());
    }

    private void say(String line) {
        surroundings.terminal().say(line);
    }

    private static JsonNode all(ApiClient api) {
        var answer = api.get(PATH);
        if (!answer.isOk()) {
            throw new CommandFailure(CommandFailure.NO_SERVER, answer.problem());
        }
        return answer.body().path("items");
    }

    private static boolean isReleased(
            ApiClient api, String follower, String sequence, String what) {
        var answer =
                api.post("%s/%s/%s/%s".formatted(PATH, encoded(follower), encoded(sequence), what));
        if (!answer.isOk()) {
            throw new CommandFailure(CommandFailure.FAILED, answer.problem());
        }
        return text(answer.body(), "outcome").equals("released");
    }

    private static boolean isMeant(JsonNode parked, String member, @Nullable String wanted) {
        return wanted == null || text(parked, member).equals(wanted);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8);
    }
}
