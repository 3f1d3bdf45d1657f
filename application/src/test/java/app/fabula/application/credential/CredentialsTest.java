package app.fabula.application.credential;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.achievement.AwardSamples.redated;
import static app.fabula.application.achievement.AwardSamples.revoked;
import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.InMemoryAwards;
import app.fabula.application.achievement.RuleTexts;
import app.fabula.application.achievement.RulesOfAchievements;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final AwardKey SECOND_TIER = new AwardKey("pages", Optional.empty(), 2);

    private final InMemoryLog log = new InMemoryLog();
    private final Unsigned signer = new Unsigned();
    private final Credentials credentials =
            new Credentials(new InMemoryAnnouncements(log), InMemoryAwards.rules(log), signer);

    @Test
    void it_repeats_the_announcement_in_the_texts_of_the_rule_that_decided() {
        publish(RulesOfAchievements.pages("pages", 1, 10, 1_000));
        publish(RulesOfAchievements.pages("pages", 2, 20, 2_000));
        log.append(secondTier(1, TUESDAY));

        assertThat(of(SECOND_TIER, "en"))
                .hasValue(
                        new Credential(
                                new UUID(0, 3),
                                3,
                                new AwardedAchievement(
                                        "pages",
                                        1,
                                        2,
                                        Optional.empty(),
                                        Rule.ENGLISH,
                                        "pages",
                                        "1,000 of it.",
                                        "1,000 of it."),
                                MONDAY,
                                TUESDAY));
        assertThat(credentials.of(ana, SECOND_TIER, new RuleTexts(List.of())).position())
                .isEqualTo(3);
    }

    @Test
    void what_is_redated_is_another_one_and_what_is_revoked_is_none() {
        publish(RulesOfAchievements.pages("pages", 1, 10));
        var award = new AwardKey("pages", Optional.empty(), 1);
        assertThat(of(award, "en")).isEmpty();

        log.append(awarded(ana, "pages", TUESDAY));
        assertThat(of(award, "en").map(Credential::earnedAt)).hasValue(TUESDAY);

        log.append(redated(ana, "pages", MONDAY));
        assertThat(of(award, "en").map(Credential::earnedAt)).hasValue(MONDAY);
        assertThat(of(award, "en").map(Credential::position)).hasValue(3L);

        log.append(revoked(ana, "pages", MONDAY, Correction.FACT_VOIDED));
        assertThat(of(award, "en")).isEmpty();
    }

    @Test
    void what_nobody_recorded_is_when_it_was_announced() {
        publish(RulesOfAchievements.pages("pages", 1, 10, 1_000));
        log.append(new AchievementAwarded(ana, "pages", null, 2, 0, 1, MONDAY, null));

        assertThat(of(SECOND_TIER, "en").map(Credential::recognisedAt)).hasValue(Instant.EPOCH);
    }

    @Test
    void nobody_vouches_for_a_rule_that_is_not_known_here() {
        publish(RulesOfAchievements.pages("pages", 1, 10));
        log.append(secondTier(2, TUESDAY));
        assertThat(of(SECOND_TIER, "en")).as("of that version").isEmpty();

        log.append(secondTier(1, TUESDAY));
        assertThat(of(SECOND_TIER, "en")).as("with that tier").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-CH, en;q=0.5 | de | 1.000 davon.",
                "fr, de;q=0.5    | de | 1.000 davon.",
                "en-GB, de       | en | 1,000 of it.",
                "fr              | en | 1,000 of it.",
                "*               | en | 1,000 of it."
            })
    void texts_are_in_a_language_that_the_reader_likes(String readers, String tag, String text) {
        publish(RulesOfAchievements.pages("pages", 1, 10, 1_000));
        log.append(secondTier(1, TUESDAY));
        var language = new Language(tag);

        assertThat(of(SECOND_TIER, readers).map(Credential::achievement))
                .hasValueSatisfying(it -> {
                    assertThat(it.language()).isEqualTo(language);
                    assertThat(it.description()).isEqualTo(text);
                });
    }

    private void publish(Rule rule) {
        log.append(new RulePublished(RuleForm.of(rule), "fabula", MONDAY));
    }

    private static AchievementAwarded secondTier(int rule, Instant recognisedAt) {
        return new AchievementAwarded(ana, "pages", null, 2, 1, rule, MONDAY, recognisedAt);
    }

    /** What was signed, and nothing else. */
    private Optional<Credential> of(AwardKey award, String readers) {
        var shown = credentials.of(ana, award, new RuleTexts(LanguageRange.parse(readers))).value();
        return shown.map(it -> {
            assertThat(it.signed()).isEqualTo(signer.sign(signer.last()));
            assertThat(it.language()).isEqualTo(signer.last().achievement().language());
            return signer.last();
        });
    }
}
