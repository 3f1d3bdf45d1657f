package app.fabula.application.progress;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static app.fabula.application.progress.Announcers.completing;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.AwardSamples;
import app.fabula.application.shared.Origin;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnnouncingByRulesTest {
    private static final Instant recordedAt =
            FactSamples.recorded(page("2026-11-23T09:00:00Z")).recordedAt();

    private final Announcers world = new Announcers();

    @Test
    void a_rule_of_today_awards_with_the_dates_of_last_year_and_a_late_fact_redates() {
        world.happened(
                page("2025-02-01T09:00:00Z"),
                page("2025-03-01T09:00:00Z"),
                page("2025-05-01T09:00:00Z"));
        assertThat(world.awards.log).isEmpty();
        world.published(pages("leafing", 1, 2, 3));
        world.happened(page("2026-11-23T09:00:00Z"));
        assertThat(world.awards.log)
                .containsExactly(
                        awarded(1, 1, "2025-03-01T09:00:00Z"),
                        awarded(2, 1, "2025-05-01T09:00:00Z"));
        world.happened(page("2025-02-14T09:00:00Z"));
        assertThat(world.awards.log)
                .endsWith(redated(1, "2025-02-14T09:00:00Z"), redated(2, "2025-03-01T09:00:00Z"));
    }

    @Test
    void a_raised_threshold_takes_nothing_away() {
        world.published(pages("leafing", 1, 2));
        world.happened(page("2025-02-01T09:00:00Z"), page("2025-03-01T09:00:00Z"));
        world.published(pages("leafing", 2, 1_000));
        world.happened(page("2025-05-01T09:00:00Z"));
        assertThat(world.awards.log).containsExactly(awarded(1, 1, "2025-03-01T09:00:00Z"));
    }

    @Test
    void what_an_older_release_announced_is_not_announced_again() {
        var earnedAt = Instant.parse("2026-03-02T09:02:00Z");
        world.awards.given(ana, AwardSamples.awarded(ana, "first-story", 0, earnedAt));
        world.happened(completing(ana, 1, "2026-03-02"));
        assertThat(world.awards.log).isEmpty();
        world.happened(completing(ana, 2, "2026-03-01"));
        assertThat(world.awards.log)
                .containsExactly(
                        AwardSamples.redated(
                                ana, "first-story", Instant.parse("2026-03-01T09:02:00Z")));
    }

    @Test
    void each_tier_is_announced_under_an_id_of_its_own() {
        world.published(pages("leafing", 1, 1, 2, 3));
        world.happened(
                page("2025-02-01T09:00:00Z"),
                page("2025-03-01T09:00:00Z"),
                page("2025-05-01T09:00:00Z"));
        assertThat(world.awards.log).hasSize(3);
        assertThat(world.awards.origins).extracting(Origin::command).doesNotHaveDuplicates();
    }

    private static Fact page(String at) {
        return read(ana, 1, 1, 30, at);
    }

    private static AchievementAwarded awarded(int tier, int rule, String at) {
        return new AchievementAwarded(
                ana, "leafing", null, tier, 1, rule, Instant.parse(at), recordedAt);
    }

    private static AchievementRedated redated(int tier, String at) {
        return new AchievementRedated(
                ana, "leafing", null, tier, 1, 1, Instant.parse(at), recordedAt);
    }
}
