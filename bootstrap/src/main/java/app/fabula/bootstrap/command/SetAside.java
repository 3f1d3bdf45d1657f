package app.fabula.bootstrap.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What projections and policies have set aside, as the server's clients see it. */
record SetAside(ApiClient api, Terminal terminal) {
    private static final String PATH = "/api/v1/parked-sequences";

    int list() {
        var all = all();
        for (var parked : all) {
            terminal.say(
                    "%s %s waits from position %d on, after %d attempts: %s"
                            .formatted(
                                    text(parked, "follower"),
                                    text(parked, "sequence"),
                                    parked.path("position").asLong(),
                                    parked.path("attempts").asInt(),
                                    text(parked, "error")));
        }
        terminal.say("parked=" + all.size());
        return 0;
    }

    /**
     * Returns 0 where nothing of it waits any more.
     *
     * @param follower all of them where there is none
     * @param sequence all of them where there is none
     */
    int retry(@Nullable String follower, @Nullable String sequence) {
        var released = 0;
        var parked = 0;
        for (var one : all()) {
            if (isMeant(one, "follower", follower) && isMeant(one, "sequence", sequence)) {
                if (isReleased(text(one, "follower"), text(one, "sequence"), "retries")) {
                    released++;
                } else {
                    parked++;
                }
            }
        }
        terminal.say("retry=done released=%d parked=%d".formatted(released, parked));
        return parked == 0 ? 0 : CommandFailure.FAILED;
    }

    int discard(String follower, String sequence) {
        var isReleased = isReleased(follower, sequence, "discards");
        terminal.say(
                isReleased
                        ? "discard=done released=1 parked=0"
                        : "discard=done released=0 parked=1");
        return 0;
    }

    private JsonNode all() {
        var answer = api.get(PATH);
        if (!answer.isOk()) {
            throw new CommandFailure(CommandFailure.NO_SERVER, answer.problem());
        }
        return answer.body().path("items");
    }

    private boolean isReleased(String follower, String sequence, String what) {
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
