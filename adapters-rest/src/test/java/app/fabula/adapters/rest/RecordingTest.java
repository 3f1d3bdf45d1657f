package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static app.fabula.application.progress.RecordActivities.Source.DEVICE;
import static app.fabula.application.progress.RecordActivities.Source.IMPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an activity says is passed on. */
class RecordingTest {
    private static final String PATH = API + "/learners/" + Ids.LEARNER + "/activities";
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

    @Test
    void that_they_come_from_another_system() {
        for (var source :
                Map.of("", DEVICE, "?import=false", DEVICE, "?import=true", IMPORT).entrySet()) {
            assertThat(Server.send("POST", PATH + source.getKey(), ACTIVITY).status())
                    .isEqualTo(200);
            assertThat(FakeProgress.lastSource()).isEqualTo(source.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRUE", "1", "yes", "on"})
    void nothing_is_nearly_true(String value) {
        var answer = Server.send("POST", PATH + "?import=" + value, ACTIVITY);

        Problems.expect(answer, 400, "bad-parameter");
        assertThat(answer.json().path("detail").asString()).contains("import");
    }

    private static void record(String activities) {
        assertThat(Server.send("POST", PATH, activities).status()).isEqualTo(200);
    }
}
