package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A learner's device that was offline for long: it sends late, in no order, and twice. */
final class Device {
    private final String learner;
    private final String zone;
    private final List<String> activities = new ArrayList<>();

    Device(String learner, String zone) {
        this.learner = learner;
        this.zone = zone;
    }

    void start(String story, String at) {
        add("story-started", story, "", at);
    }

    void read(String story, int page, int seconds, String at) {
        add("page-read", story, "\"page\":%d,\"activeSeconds\":%d,".formatted(page, seconds), at);
    }

    void finish(String story, String at) {
        add("story-finished", story, "", at);
    }

    /** Position of the log that has it all. */
    long sync(Api api) {
        var late = new ArrayList<>(activities);
        late.addAll(activities);
        Collections.shuffle(late, new Random(7));
        var position = 0L;
        for (var from = 0; from < late.size(); from += 10) {
            var some = late.subList(from, Math.min(late.size(), from + 10));
            var answer =
                    api.post(
                                    "/learners/" + learner + "/activities",
                                    "{\"activities\":[" + String.join(",", some) + "]}")
                            .expecting(200);
            assertThat(answer.body().get("results"))
                    .hasSize(some.size())
                    .allSatisfy(result ->
                            assertThat(result.get("outcome").asString())
                                    .isIn("accepted", "duplicate"));
            position = Math.max(position, answer.position());
        }
        return position;
    }

    /** Of one activity. */
    String id(String type, String story, String at) {
        var name = (learner + type + story + at).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    private void add(String type, String story, String details, String at) {
        activities.add(
                """
                {"id":"%s","type":"%s","storyId":"%s",%s"occurredAt":"%s","zoneId":"%s","deviceId":"phone"}
                """
                        .formatted(id(type, story, at), type, story, details, at, zone));
    }
}
