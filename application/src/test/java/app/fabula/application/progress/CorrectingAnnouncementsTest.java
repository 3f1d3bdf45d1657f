package app.fabula.application.progress;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.achievement.AwardSamples.redated;
import static app.fabula.application.achievement.AwardSamples.revoked;
import static app.fabula.application.progress.Announcers.completing;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.story;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRedated;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRevoked;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectingAnnouncementsTest {
    private static final CompletionRule slower = new CompletionRule(60);

    private final Announcers world = new Announcers();

    @Test
    void a_late_story_redates_what_it_brings_forward_and_nothing_else() {
        world.happened(completing(ana, 1, "2026-03-05"));
        world.happened(completing(ana, 2, "2026-03-03"));
        assertThat(world.awards.log)
                .containsExactly(
                        awarded(ana, "first-story", at("2026-03-05T09:02:00Z")),
                        redated(ana, "first-story", at("2026-03-03T09:02:00Z")));
        assertThat(world.completions.log)
                .containsExactly(
                        new StoryCompleted(ana, story(1), at("2026-03-05T09:02:00Z")),
                        new StoryCompleted(ana, story(2), at("2026-03-03T09:02:00Z")));
    }

    @Test
    void a_late_page_redates_the_completion_that_it_brings_forward() {
        world.happened(
                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                finished(ana, 1, "2026-03-02T09:05:00Z"),
                read(ana, 1, 2, 30, "2026-03-04T09:00:00Z"));
        world.happened(read(ana, 1, 2, 30, "2026-03-03T09:00:00Z"));
        assertThat(world.completions.log)
                .containsExactly(
                        new StoryCompleted(ana, story(1), at("2026-03-04T09:00:00Z")),
                        new StoryCompletionRedated(ana, story(1), at("2026-03-03T09:00:00Z")));
    }

    @Test
    void a_stricter_rule_revokes_and_more_reading_awards_again() {
        world.happened(completing(ana, 1, "2026-03-02"));
        world.happenedUnder(slower, read(ana, 1, 1, 10, "2026-03-02T08:00:00Z"));
        assertThat(world.awards.log)
                .last()
                .isEqualTo(
                        revoked(
                                ana,
                                "first-story",
                                at("2026-03-02T09:02:00Z"),
                                Correction.RECOUNTED));
        assertThat(world.completions.log)
                .last()
                .isEqualTo(new StoryCompletionRevoked(ana, story(1), at("2026-03-02T09:02:00Z")));
        world.happenedUnder(slower, read(ana, 1, 1, 50, "2026-03-02T08:01:00Z"));
        assertThat(world.awards.log)
                .last()
                .isEqualTo(awarded(ana, "first-story", 2, at("2026-03-02T09:02:00Z")));
        assertThat(world.completions.log)
                .last()
                .isEqualTo(new StoryCompleted(ana, story(1), at("2026-03-02T09:02:00Z")));
        assertThat(world.awards.origins).extracting(Origin::command).doesNotHaveDuplicates();
        assertThat(world.completions.origins).extracting(Origin::command).doesNotHaveDuplicates();
    }

    @Test
    void all_that_somebody_did_is_read_once_for_all_rules() {
        world.happened(completing(ana, 1, "2026-03-02"));
        assertThat(world.awards.log).hasSize(1);
        world.evidenceRead.clear();
        world.happened(
                read(ana, 1, 1, 30, "2026-03-08T09:00:00Z"),
                read(ana, 1, 1, 30, "2026-03-08T09:01:00Z"),
                started(ben, 1, "2026-03-08T10:00:00Z"));
        assertThat(world.evidenceRead).containsExactly(ana, ben);
    }

    @Test
    void what_is_voided_revokes_what_it_completed_and_earned() {
        var story = completing(ana, 1, "2026-03-02");
        world.happened(story);
        world.happened(voided(story[1]));
        assertThat(world.completions.log)
                .last()
                .isEqualTo(new StoryCompletionRevoked(ana, story(1), at("2026-03-02T09:02:00Z")));
        assertThat(world.awards.log)
                .last()
                .isEqualTo(
                        revoked(
                                ana,
                                "first-story",
                                at("2026-03-02T09:02:00Z"),
                                Correction.FACT_VOIDED));
        world.happened(read(ana, 1, 2, 30, "2026-03-04T09:00:00Z"));
        assertThat(world.completions.log)
                .last()
                .isEqualTo(new StoryCompleted(ana, story(1), at("2026-03-04T09:00:00Z")));
        assertThat(world.completions.origins).extracting(Origin::command).doesNotHaveDuplicates();
    }

    @Test
    void what_is_voided_is_the_reason_whatever_was_read_meanwhile() {
        var story = completing(ana, 1, "2026-03-02");
        world.happened(story);
        var before = recorded(2, started(ana, 2, "2026-03-03T09:00:00Z"));
        var voiding = recorded(3, voided(story[1]));
        var after = recorded(4, started(ana, 3, "2026-03-03T10:00:00Z"));
        world.followed(before, voiding, after);
        assertThat(world.awards.log)
                .last()
                .isEqualTo(
                        new AchievementRevoked(
                                ana,
                                "first-story",
                                null,
                                1,
                                1,
                                at("2026-03-02T09:02:00Z"),
                                voiding.recordedAt(),
                                Correction.FACT_VOIDED));
        assertThat(world.awards.origins.getLast().causation()).isEqualTo(voiding.id());
    }

    @Test
    void what_is_voided_is_the_reason_where_a_fact_of_before_is_handled_late() {
        var story = completing(ana, 1, "2026-03-02");
        world.happened(story);
        world.recorded(voided(story[1]));
        world.happened(started(ana, 2, "2026-03-03T09:00:00Z"));
        assertThat(world.awards.log)
                .last()
                .isEqualTo(
                        revoked(
                                ana,
                                "first-story",
                                at("2026-03-02T09:02:00Z"),
                                Correction.FACT_VOIDED));
    }

    @Test
    void what_is_voided_is_no_reason_for_what_is_counted_otherwise() {
        world.happened(completing(ana, 1, "2026-03-02"));
        world.happenedUnder(
                slower,
                started(ana, 2, "2026-03-03T09:00:00Z"),
                voided(started(ana, 2, "2026-03-03T09:00:00Z")));
        assertThat(world.awards.log)
                .last()
                .isEqualTo(
                        revoked(
                                ana,
                                "first-story",
                                at("2026-03-02T09:02:00Z"),
                                Correction.RECOUNTED));
    }

    @Test
    void what_is_voided_redates_what_another_fact_amounts_to() {
        var first = completing(ana, 1, "2026-03-02");
        world.happened(first);
        world.happened(completing(ana, 2, "2026-03-03"));
        world.happened(read(ana, 1, 2, 30, "2026-03-05T09:00:00Z"));
        world.happened(voided(first[1]));
        assertThat(world.completions.log)
                .last()
                .isEqualTo(new StoryCompletionRedated(ana, story(1), at("2026-03-05T09:00:00Z")));
        assertThat(world.awards.log)
                .last()
                .isEqualTo(redated(ana, "first-story", at("2026-03-03T09:02:00Z")));
    }

    @Test
    void what_is_voided_of_a_week_revokes_it() {
        for (var day = 1; day <= 7; day++) {
            world.happened(completing(ana, day, "2026-03-0" + day));
        }
        assertThat(world.awards.log).hasSize(3);
        world.happened(voided(completing(ana, 7, "2026-03-07")[0]));
        assertThat(world.awards.log)
                .last()
                .isEqualTo(
                        revoked(
                                ana,
                                "week-streak",
                                at("2026-03-07T09:01:00Z"),
                                Correction.FACT_VOIDED));
    }

    @Test
    void any_order_of_whole_days_ends_with_the_same_announced() {
        for (var day : new int[] {6, 2, 7, 1, 4, 3, 5}) {
            world.happened(completing(ana, day, "2026-03-0" + day));
        }
        var told = world.awards.state(ana);
        assertThat(at(told, "first-story")).contains(at("2026-03-01T09:02:00Z"));
        assertThat(at(told, "five-stories")).contains(at("2026-03-05T09:02:00Z"));
        assertThat(at(told, "week-streak")).contains(at("2026-03-07T09:01:00Z"));
    }

    private static Recorded recorded(int position, Object event) {
        return new Recorded(
                new UUID(9, position),
                position,
                event,
                "",
                Instant.EPOCH.plusSeconds(position),
                new UUID(9, 2));
    }

    private static Optional<Instant> at(Announcements told, String code) {
        return told.of(new AwardKey(code, Optional.empty(), 1)).announced().at();
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
