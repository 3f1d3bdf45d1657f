package app.fabula.domain.achievement;

import static app.fabula.domain.achievement.AchievementEvent.Correction.FACT_VOIDED;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.shared.DeciderSpec;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnnouncingAwardsTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));
    private static final AwardKey first = new AwardKey("first-story", Optional.empty(), 1);

    private final DeciderSpec<AnnounceAward, Announcements, AchievementEvent> awards =
            DeciderSpec.of(new AwardDecider());

    @Test
    void what_was_earned_is_announced_once() {
        awards.given().when(earned(1)).then(awarded(1, 1));
        awards.given(awarded(1, 1)).when(earned(1)).thenNothing();
        awards.given(awarded("week-streak", 1)).when(earned(1)).then(awarded(1, 1));
    }

    @Test
    void each_tier_and_each_language_is_announced_by_itself() {
        var spanish = new AwardKey("first-story", Optional.of(new Language("es")), 1);
        var second = new AwardKey("first-story", Optional.empty(), 2);
        awards.given(awarded(1, 1))
                .when(earned(spanish, 1))
                .then(
                        new AchievementAwarded(
                                ana, "first-story", new Language("es"), 1, 1, 3, on(1), on(20)));
        awards.given(awarded(1, 1))
                .when(earned(second, 1))
                .then(new AchievementAwarded(ana, "first-story", null, 2, 1, 3, on(1), on(20)));
    }

    @Test
    void an_award_is_called_by_its_rule_its_language_and_its_tier() {
        var spanish = new AwardKey("bookshelf", Optional.of(new Language("es")), 2);
        assertThat(first).hasToString("first-story/*/1");
        assertThat(spanish).hasToString("bookshelf/es/2");
    }

    @Test
    void what_was_earned_at_another_time_than_announced_is_redated() {
        awards.given(awarded(1, 5)).when(earned(3)).then(redated(1, 3));
        awards.given(awarded(1, 5), redated(1, 3)).when(earned(3)).thenNothing();
        awards.given(awarded(1, 5), redated(1, 3)).when(earned(5)).then(redated(1, 5));
    }

    @Test
    void what_is_earned_no_longer_is_revoked_once() {
        awards.given(awarded(1, 5), redated(1, 3)).when(notEarned()).then(revoked(1, 3));
        awards.given(awarded(1, 5), revoked(1, 5)).when(notEarned()).thenNothing();
        awards.given().when(notEarned()).thenNothing();
    }

    @Test
    void what_was_revoked_and_is_earned_again_is_of_the_next_generation() {
        awards.given(awarded(1, 5), revoked(1, 5)).when(earned(5)).then(awarded(2, 5));
        awards.given(awarded(1, 5), revoked(1, 5), awarded(2, 7))
                .when(earned(6))
                .then(redated(2, 6));
        awards.given(awarded(1, 5), revoked(1, 5), awarded(2, 7))
                .when(notEarned())
                .then(revoked(2, 7));
    }

    @Test
    void what_a_backfill_awarded_says_so_until_it_is_awarded_again() {
        var run = new UUID(0, 5);
        var byBackfill =
                new AchievementAwarded(ana, "first-story", null, 1, 1, 3, on(5), on(20), run);
        var redated = new AchievementRedated(ana, "first-story", null, 1, 1, 3, on(3), on(20), run);
        var revoked =
                new AchievementRevoked(
                        ana, "first-story", null, 1, 1, on(3), on(20), FACT_VOIDED, run);
        awards.given()
                .when(
                        new AnnounceAward(
                                ana,
                                first,
                                Optional.of(new Earned(on(5), 3)),
                                on(20),
                                FACT_VOIDED,
                                Optional.of(run)))
                .then(byBackfill);
        awards.given(byBackfill).when(earned(3)).then(redated);
        awards.given(byBackfill, redated).when(notEarned()).then(revoked);
        awards.given(byBackfill, redated, revoked).when(earned(5)).then(awarded(2, 5));
        awards.given(byBackfill, redated, revoked, awarded(2, 5))
                .when(notEarned())
                .then(revoked(2, 5));
    }

    @Test
    void generations_that_the_first_release_did_not_count_are_counted() {
        var before = new AchievementEvent[] {awarded(0, 5), revoked(0, 5), awarded(0, 6)};
        awards.given(before).when(earned(6)).thenNothing();
        awards.given(before).when(notEarned()).then(revoked(2, 6));
        awards.given(before[0], before[1], before[2], revoked(2, 6))
                .when(earned(6))
                .then(awarded(3, 6));
    }

    @Test
    void what_an_older_or_newer_release_announced_changes_nothing_else() {
        awards.given(awarded("from-the-future", 1)).when(earned(1)).then(awarded(1, 1));
    }

    private static AnnounceAward earned(int day) {
        return earned(first, day);
    }

    private static AnnounceAward earned(AwardKey award, int day) {
        return new AnnounceAward(
                ana,
                award,
                Optional.of(new Earned(on(day), 3)),
                on(20),
                FACT_VOIDED,
                Optional.empty());
    }

    private static AnnounceAward notEarned() {
        return new AnnounceAward(
                ana, first, Optional.empty(), on(20), FACT_VOIDED, Optional.empty());
    }

    private static AchievementEvent awarded(int generation, int day) {
        return new AchievementAwarded(ana, "first-story", null, 1, generation, 3, on(day), on(20));
    }

    private static AchievementEvent awarded(String code, int day) {
        return new AchievementAwarded(ana, code, null, 1, 1, 3, on(day), on(20));
    }

    private static AchievementEvent redated(int generation, int day) {
        return new AchievementRedated(ana, "first-story", null, 1, generation, 3, on(day), on(20));
    }

    private static AchievementEvent revoked(int generation, int day) {
        return new AchievementRevoked(
                ana, "first-story", null, 1, generation, on(day), on(20), FACT_VOIDED);
    }

    private static Instant on(int day) {
        return LocalDate.of(2026, 3, day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
