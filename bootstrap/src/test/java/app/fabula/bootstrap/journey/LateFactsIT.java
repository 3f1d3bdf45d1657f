package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A device that was offline brings a story's end forward, after the world was told of it. */
class LateFactsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ANNOUNCED =
            """
            select split_part(name, '.', 2) || ' '
                || coalesce(payload::json ->> 'earnedAt', payload::json ->> 'occurredAt')
            from event_log
            where payload::json ->> 'code' = 'first-story' or name like 'progress.StoryComplet%'
            order by name, position
            """;

    @Test
    void what_was_announced_is_corrected_once_and_shown_corrected() {
        try (var fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"))) {
            var api = fabula.api();
            var story = Timetable.begin(api).storyA();
            var phone = new Device(Timetable.ANA, "Europe/Berlin");
            phone.read(story, 1, 10, "2026-03-05T18:00:00Z");
            phone.read(story, 2, 10, "2026-03-05T18:01:00Z");
            phone.finish(story, "2026-03-05T18:02:00Z");
            phone.read(story, 3, 10, "2026-03-06T18:00:00Z");
            assertFirstStory(api, phone.sync(api), "2026-03-06T18:00:00Z");
            awaitAnnouncements(fabula, 2);

            var tablet = new Device(Timetable.ANA, "Europe/Berlin");
            tablet.read(story, 3, 10, "2026-03-05T17:59:00Z");
            assertFirstStory(api, tablet.sync(api), "2026-03-05T18:02:00Z");
            awaitAnnouncements(fabula, 4);

            tablet.read(story, 3, 10, "2026-03-07T12:00:00Z");
            assertFirstStory(api, tablet.sync(api), "2026-03-05T18:02:00Z");
            assertThat(fabula.texts(ANNOUNCED))
                    .containsExactly(
                            "AchievementAwarded 2026-03-06T18:00:00Z",
                            "AchievementRedated 2026-03-05T18:02:00Z",
                            "StoryCompleted 2026-03-06T18:00:00Z",
                            "StoryCompletionRedated 2026-03-05T18:02:00Z");
        }
    }

    private static void assertFirstStory(Api api, long position, String earnedAt) {
        var path = "/learners/" + Timetable.ANA + "/achievements";
        var items = api.getShowing(position, path).body().get("items");
        assertThat(
                        items.valueStream()
                                .filter(item -> item.get("code").asString().equals("first-story")))
                .singleElement()
                .satisfies(item -> assertThat(item.get("earnedAt").asString()).isEqualTo(earnedAt));
    }

    /** Policies follow the log at their own pace. */
    private static void awaitAnnouncements(RunningFabula fabula, int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (fabula.texts(ANNOUNCED).size() < count) {
            assertThat(System.nanoTime()).as("still %s", fabula.texts(ANNOUNCED)).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
