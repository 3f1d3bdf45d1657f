package app.fabula.application.credential;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.achievement.AwardSamples.redated;
import static app.fabula.application.achievement.AwardSamples.revoked;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The last word about an award is told, and where it stands in the log. */
public interface AnnouncementsContract {
    Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    AwardKey FIRST_STORY = new AwardKey("first-story", Optional.empty(), 1);

    Announcements announcements();

    void append(Object event);

    @Test
    default void where_nothing_was_announced_there_is_none() {
        append(awarded(ben, "first-story", MONDAY));
        append(awarded(ana, "stories", MONDAY));

        assertThat(last(ana, FIRST_STORY)).isEmpty();
    }

    @Test
    default void the_last_one_is_told() {
        for (var said :
                new AchievementEvent[] {
                    awarded(ana, "first-story", TUESDAY),
                    redated(ana, "first-story", MONDAY),
                    revoked(ana, "first-story", MONDAY, Correction.FACT_VOIDED),
                    awarded(ana, "first-story", 2, TUESDAY)
                }) {
            append(said);
            append(awarded(ana, "stories", MONDAY));
            append(awarded(ben, "first-story", MONDAY));

            assertThat(last(ana, FIRST_STORY).map(Announcement::event)).hasValue(said);
        }
    }

    @Test
    default void another_tier_or_language_is_another_award() {
        append(of(null, 1));
        append(of(null, 2));
        append(of(new Language("es"), 1));
        append(of(new Language("fr"), 1));

        for (var award :
                new AwardKey[] {
                    key(Optional.empty(), 1),
                    key(Optional.empty(), 2),
                    key(Optional.of(new Language("es")), 1)
                }) {
            assertThat(last(ana, award).map(Announcement::event))
                    .hasValueSatisfying(said -> assertThat(said.award()).isEqualTo(award));
        }
        assertThat(last(ana, key(Optional.of(new Language("de")), 1))).isEmpty();
    }

    @Test
    default void each_has_its_place_in_the_log_and_an_id_of_its_own() {
        append(awarded(ana, "first-story", TUESDAY));
        var shown = announcements().last(ana, FIRST_STORY);
        var first = shown.value().orElseThrow();
        assertThat(shown.position()).isEqualTo(first.position());

        append(redated(ana, "first-story", MONDAY));
        append(awarded(ben, "first-story", MONDAY));
        shown = announcements().last(ana, FIRST_STORY);
        var second = shown.value().orElseThrow();
        assertThat(second.position()).isEqualTo(first.position() + 1);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(shown.position()).isEqualTo(second.position() + 1);
    }

    private Optional<Announcement> last(LearnerId learner, AwardKey award) {
        return announcements().last(learner, award).value();
    }

    private static AwardKey key(Optional<Language> language, int tier) {
        return new AwardKey("stories", language, tier);
    }

    private static AchievementEvent of(@Nullable Language language, int tier) {
        return new AchievementAwarded(ana, "stories", language, tier, 1, 1, MONDAY, TUESDAY);
    }
}
