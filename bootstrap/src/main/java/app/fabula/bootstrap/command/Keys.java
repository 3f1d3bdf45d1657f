package app.fabula.bootstrap.command;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys of services, through the HTTP API. */
record Keys(ApiClient api, Terminal terminal) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/api/v1/api-keys";

    int create(String name, List<String> scopes, Optional<Instant> expires) {
        var request = JSON.createObjectNode().put("name", name);
        scopes.forEach(request.putArray("scopes")::add);
        expires.ifPresent(at -> request.put("expiresAt", at.toString()));
        return issued(api.post(PATH, request));
    }

    int list() {
        var keys = new Pages(api).all(PATH);
        keys.forEach(key -> terminal.say(line(key)));
        if (keys.isEmpty()) {
            terminal.say("There are no keys.");
        }
        return 0;
    }

    int rotate(String id, int hours) {
        var request =
                JSON.createObjectNode().put("overlapSeconds", Duration.ofHours(hours).toSeconds());
        return issued(api.post(path(id) + "/rotations", request));
    }

    int revoke(String id) {
        terminal.say(line(ok(api.post(path(id) + "/revocation"))));
        return 0;
    }

    private int issued(Answer answer) {
        var issued = ok(answer);
        terminal.say(issued.path("text").asString());
        terminal.complain("Keep it: nobody can show it again. " + line(issued.path("key")));
        return 0;
    }

    private static JsonNode ok(Answer answer) {
        if (!answer.isSuccess()) {
            throw new CommandFailure(CommandFailure.FAILED, answer.problem());
        }
        return answer.body();
    }

    private static String line(JsonNode key) {
        var scopes = key.path("scopes").valueStream().map(JsonNode::asString).collect(joining(","));
        var line =
                "%s %s %s"
                        .formatted(key.path("id").asString(), scopes, key.path("name").asString());
        return line
                + told(key, "expiresAt", " expires ")
                + told(key, "revokedAt", " revoked ")
                + told(key, "lastUsedAt", " last used ");
    }

    private static String told(JsonNode key, String member, String words) {
        return key.has(member) ? words + key.path(member).asString() : "";
    }

    private static String path(String id) {
        return PATH + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
