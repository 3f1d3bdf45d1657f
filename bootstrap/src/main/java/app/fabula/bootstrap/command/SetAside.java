package app.fabula.bootstrap.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What projections and policies have set aside, as the server's clients see it. */
record SetAside(ApiClient api, Terminal terminal) {
    private static final String PATH = "/api/v1/parked-sequences";

    int list() {
        var count = 0;
        for (var parked : all()) {
            count++;
            terminal.say(
                    "%s %s waits from position %d on, after %d attempts: %s"
                            .formatted(
                                    text(parked, "follower"),
                                    text(parked, "sequence"),
                                    parked.path("position").asLong(),
                                    parked.path("attempts").asInt(),
                                    text(parked, "error")));
        }
        terminal.say("parked=" + count);
        return 0;
    }

    /**
     * Returns 0 where nothing of it waits any more, whoever has released it since it was listed.
     *
     * @param follower all of them where there is none
     * @param sequence all of them where there is none
     */
    int retry(@Nullable String follower, @Nullable String sequence) {
        var released = 0;
        var parked = 0;
        for (var one : all()) {
            if (isMeant(one, "follower", follower) && isMeant(one, "sequence", sequence)) {
                var path = path(text(one, "follower"), text(one, "sequence"), "retries");
                var answer = api.post(path);
                if (answer.isUnknown() || isReleased(answer)) {
                    released++;
                } else {
                    parked++;
                }
            }
        }
        terminal.say("retry=done released=%d parked=%d".formatted(released, parked));
        return parked == 0 ? 0 : CommandFailure.FAILED;
    }

    /**
     * @param position of the event that was seen in the list: the server gives up no other
     */
    int discard(String follower, String sequence, long position) {
        var event = JsonNodeFactory.instance.objectNode().put("position", position);
        terminal.say(
                isReleased(api.post(path(follower, sequence, "discards"), event))
                        ? "discard=done released=1 parked=0"
                        : "discard=done released=0 parked=1");
        return 0;
    }

    private List<JsonNode> all() {
        return new Pages(api).all(PATH);
    }

    private static String path(String follower, String sequence, String what) {
        return "%s/%s/%s/%s".formatted(PATH, encoded(follower), encoded(sequence), what);
    }

    private static boolean isReleased(Answer answer) {
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
