package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Replays, each awaited to its end. */
final class Replaying {
    private Replaying() {}

    static JsonNode projection(Api api, String name) {
        return end(api, api.post("/projections/" + name + "/replays", ""));
    }

    static JsonNode all(Api api) {
        return end(api, api.post("/replays", "{}"));
    }

    /** Fails where any projection differs from what a replay makes of the log. */
    static JsonNode verified(Api api) {
        var replay = compared(api);
        assertThat(replay.get("comparisons"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("equal").asBoolean()).as("%s", one).isTrue());
        return replay;
    }

    /** What is shown, with what a replay makes of the log, equal or not. */
    static JsonNode compared(Api api) {
        return end(api, api.post("/replays", "{\"verify\":true}"));
    }

    /** Of the latest one. */
    static JsonNode awaitEnd(Api api) {
        return end(api, api.get("/replays").body().get("items").get(0));
    }

    private static JsonNode end(Api api, Api.Answer begun) {
        return end(api, begun.expecting(202).body());
    }

    private static JsonNode end(Api api, JsonNode begun) {
        var path = "/replays/" + begun.get("id").asString();
        var replay =
                Await.when(
                        one -> !one.get("state").asString().equals("running"),
                        () -> api.get(path).expecting(200).body());
        assertThat(replay.get("state").asString()).as("%s", replay).isEqualTo("done");
        return replay;
    }
}
