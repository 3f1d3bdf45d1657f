package app.fabula.bootstrap.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lists that the HTTP API shows page by page, read to their end. */
record Pages(ApiClient api) {
    private static final String LIMIT = "?limit=100";

    List<JsonNode> all(String path) {
        var all = new ArrayList<JsonNode>();
        var page = page(path + LIMIT);
        page.path("items").forEach(all::add);
        while (page.has("nextCursor")) {
            page = page(path + LIMIT + "&cursor=" + cursor(page));
            page.path("items").forEach(all::add);
        }
        return all;
    }

    private JsonNode page(String path) {
        var answer = api.get(path);
        if (!answer.isOk()) {
            throw new CommandFailure(CommandFailure.NO_SERVER, answer.problem());
        }
        return answer.body();
    }

    private static String cursor(JsonNode page) {
        return URLEncoder.encode(page.path("nextCursor").asString(), StandardCharsets.UTF_8);
    }
}
