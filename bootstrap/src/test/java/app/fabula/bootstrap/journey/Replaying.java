package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Replays, each awaited to its end. */
final class Replaying {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Replaying() {}

    static JsonNode projection(Api api, String name) {
        return end(api, api.post("/projections/" + name + "/replays", ""));
    }

    static JsonNode all(Api api) {
        return end(api, api.post("/replays", "{}"));
    }

    /** Fails where any projection differs from what a replay makes of the log. */
    static JsonNode verified(Api api) {
        var replay = end(api, api.post("/replays", "{\"verify\":true}"));
        assertThat(replay.get("comparisons"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("equal").asBoolean()).as("%s", one).isTrue());
        return replay;
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
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var replay = api.get(path).expecting(200).body();
            if (!replay.get("state").asString().equals("running")) {
                assertThat(replay.get("state").asString()).as("%s", replay).isEqualTo("done");
                return replay;
            }
            assertThat(System.nanoTime()).as("%s", replay).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
