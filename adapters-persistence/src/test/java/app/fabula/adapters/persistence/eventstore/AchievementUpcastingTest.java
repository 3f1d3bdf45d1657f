package app.fabula.adapters.persistence.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.achievement.AchievementEventTypes;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.AwardTold;
import app.fabula.domain.shared.Announced;
import java.util.List;
import java.util.Optional;
import org.axonframework.conversion.Converter;
import org.junit.jupiter.api.Test;

/** What the first release announced means what it meant, under the rules of the same codes. */
class AchievementUpcastingTest {
    private final Converter converter = new JacksonConverter(EventJson.mapper());

    @Test
    void what_was_awarded_is_the_one_tier_by_the_first_version_of_its_rule() {
        assertThat(read("achievement.AchievementAwarded"))
                .isEqualTo(
                        new AchievementAwarded(
                                EventSamples.ana,
                                "first-story",
                                null,
                                1,
                                0,
                                1,
                                EventSamples.noon,
                                null));
    }

    @Test
    void what_was_redated_is_the_one_tier_by_the_first_version_of_its_rule() {
        assertThat(read("achievement.AchievementRedated"))
                .isEqualTo(
                        new AchievementRedated(
                                EventSamples.ana,
                                "first-story",
                                null,
                                1,
                                0,
                                1,
                                EventSamples.noon,
                                null));
    }

    @Test
    void why_something_was_revoked_was_not_recorded() {
        assertThat(read("achievement.AchievementRevoked"))
                .isEqualTo(
                        new AchievementRevoked(
                                EventSamples.ana,
                                "first-story",
                                null,
                                1,
                                0,
                                EventSamples.noon,
                                null,
                                Correction.NOT_RECORDED));
    }

    @Test
    void a_learner_keeps_what_the_first_release_awarded() {
        var told = new AwardDecider().replay(List.of(read("achievement.AchievementAwarded")));
        assertThat(told.of(new AwardKey("first-story", Optional.empty(), 1)))
                .isEqualTo(
                        new AwardTold(
                                1,
                                1,
                                new Announced(1, Optional.of(EventSamples.noon)),
                                Optional.empty()));
    }

    private AchievementEvent read(String name) {
        var type =
                AchievementEventTypes.all().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        var written = new GoldenFile(name, 1, "json").content().strip().getBytes(UTF_8);
        return (AchievementEvent) type.read(1, written, converter);
    }
}
