package app.fabula.domain.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.shared.DeciderSpec;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnnouncingAwardsTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));

    private final DeciderSpec<AnnounceAward, Announcements, AchievementEvent> awards =
            DeciderSpec.of(new AwardDecider());

    @Test
    void what_was_earned_is_announced_once() {
        awards.given().when(earned(1)).then(awarded(1));
        awards.given(awarded(1)).when(earned(1)).thenNothing();
        awards.given(new AchievementAwarded(ana, "week-streak", on(1)))
                .when(earned(1))
                .then(awarded(1));
    }

    @Test
    void what_was_earned_at_another_time_than_announced_is_redated() {
        awards.given(awarded(5)).when(earned(3)).then(redated(3));
        awards.given(awarded(5), redated(3)).when(earned(3)).thenNothing();
        awards.given(awarded(5), redated(3)).when(earned(5)).then(redated(5));
    }

    @Test
    void what_is_earned_no_longer_is_revoked_once() {
        awards.given(awarded(5), redated(3)).when(notEarned()).then(revoked(3));
        awards.given(awarded(5), revoked(5)).when(notEarned()).thenNothing();
        awards.given().when(notEarned()).thenNothing();
    }

    @Test
    void what_was_revoked_can_be_awarded_again() {
        awards.given(awarded(5), revoked(5)).when(earned(5)).then(awarded(5));
    }

    @Test
    void what_an_older_or_newer_release_announced_changes_nothing_else() {
        awards.given(new AchievementAwarded(ana, "from-the-future", on(1)))
                .when(earned(1))
                .then(awarded(1));
    }

    @Test
    void only_when_everything_was_earned_before_it_can_a_fact_change_nothing() {
        var all =
                new AchievementEvent[] {
                    awarded(1),
                    new AchievementAwarded(ana, "five-stories", on(5)),
                    new AchievementAwarded(ana, "week-streak", on(9))
                };
        assertThat(after(all).areSettledBefore(on(10))).isTrue();
        assertThat(after(all).areSettledBefore(on(9))).isFalse();
        assertThat(after(all).areSettledBefore(on(2))).isFalse();
        assertThat(after(all[0], all[1]).areSettledBefore(on(10))).isFalse();
        assertThat(after(all[0], all[1], all[2], revoked(1)).areSettledBefore(on(10))).isFalse();
    }

    private static Announcements after(AchievementEvent... events) {
        return new AwardDecider().replay(java.util.List.of(events));
    }

    private static AnnounceAward earned(int day) {
        return new AnnounceAward(ana, Achievement.FIRST_STORY, Optional.of(on(day)));
    }

    private static AnnounceAward notEarned() {
        return new AnnounceAward(ana, Achievement.FIRST_STORY, Optional.empty());
    }

    private static AchievementEvent awarded(int day) {
        return new AchievementAwarded(ana, "first-story", on(day));
    }

    private static AchievementEvent redated(int day) {
        return new AchievementRedated(ana, "first-story", on(day));
    }

    private static AchievementEvent revoked(int day) {
        return new AchievementRevoked(ana, "first-story", on(day));
    }

    private static Instant on(int day) {
        return LocalDate.of(2026, 3, day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
