package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an activity says is passed on. */
class RecordingTest {
    private static final String ACTIVITY =
            """
            {"activities":[{"id":"0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9d01","type":"story-started",\
            "storyId":"0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9a10",\
            "occurredAt":"2026-03-01T19:04:05Z","zoneId":"Europe/Berlin"}]}\
            """;

    @Test
    void the_version_that_the_device_showed() {
        record(ACTIVITY.replace("\"zoneId\"", "\"storyVersion\":1000000,\"zoneId\""));

        assertThat(FakeProgress.lastActivities())
                .singleElement()
                .satisfies(activity ->
                        assertThat(activity.report().storyVersion()).isEqualTo(1_000_000));
    }

    @Test
    void that_the_device_does_not_say_which_version_it_showed() {
        record(ACTIVITY);

        assertThat(FakeProgress.lastActivities())
                .singleElement()
                .satisfies(activity -> assertThat(activity.report().storyVersion()).isNull());
    }

    private static void record(String activities) {
        var path = API + "/learners/" + Ids.LEARNER + "/activities";
        assertThat(Server.send("POST", path, activities).status()).isEqualTo(200);
    }
}
