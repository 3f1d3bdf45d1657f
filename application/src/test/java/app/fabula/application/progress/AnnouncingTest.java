package app.fabula.application.progress;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.progress.Announcers.completing;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Origin;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnnouncingTest {
    private final Announcers world = new Announcers();

    @Test
    void nothing_is_announced_before_it_is_true() {
        world.happened(
                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                finished(ana, 1, "2026-03-02T09:05:00Z"));
        assertThat(world.completions.log).isEmpty();
        assertThat(world.awards.log).isEmpty();
    }

    @Test
    void a_late_page_completes_and_its_time_is_announced() {
        world.happened(
                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                finished(ana, 1, "2026-03-02T09:05:00Z"));
        world.happened(read(ana, 1, 2, 30, "2026-03-02T09:04:00Z"));
        assertThat(world.completions.log)
                .containsExactly(
                        new StoryCompleted(ana, story(1), Instant.parse("2026-03-02T09:05:00Z")));
        assertThat(world.awards.log)
                .containsExactly(
                        awarded(ana, "first-story", Instant.parse("2026-03-02T09:05:00Z")));
    }

    @Test
    void a_batch_that_comes_again_announces_nothing_twice() {
        var batch = completing(ana, 1, "2026-03-02");
        world.happened(batch);
        world.happened(batch);
        assertThat(world.completions.log).hasSize(1);
        assertThat(world.awards.log).hasSize(1);
        assertThat(world.completions.origins)
                .extracting(Origin::command)
                .containsOnly(world.completions.origins.getFirst().command());
    }

    @Test
    void everyone_has_their_own() {
        for (var number = 1; number <= 5; number++) {
            world.happened(completing(ana, number, "2026-03-0" + number));
        }
        world.happened(read(ben, 1, 1, 30, "2026-03-02T09:00:00Z"));
        assertThat(world.awards.log)
                .containsExactly(
                        awarded(ana, "first-story", Instant.parse("2026-03-01T09:02:00Z")),
                        awarded(ana, "five-stories", Instant.parse("2026-03-05T09:02:00Z")));
    }

    @Test
    void an_announcement_names_the_event_that_caused_it() {
        world.happened(completing(ana, 1, "2026-03-02"));
        assertThat(world.completions.origins.getFirst().causation()).isEqualTo(new UUID(9, 1));
        assertThat(world.completions.origins.getFirst().correlation()).isEqualTo(new UUID(9, 2));
    }
}
