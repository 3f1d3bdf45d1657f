package app.fabula.bootstrap.eventlog;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.achievement.AwardSamples.redated;
import static app.fabula.application.achievement.AwardSamples.revoked;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.credential.Corrections;
import app.fabula.application.credential.CorrectionsContract;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrectionsOnPostgresIT implements CorrectionsContract {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final LogOnPostgres log = LogOnPostgres.empty();
    private final Map<Long, String> codes = new HashMap<>();

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    public Corrections corrections() {
        return log.corrections();
    }

    @Override
    public long announced() {
        var code = "rule-" + codes.size();
        return appended(awarded(ana, code, MONDAY));
    }

    @Override
    public long corrected(long announcement) {
        return appended(redated(ana, codes.getOrDefault(announcement, ""), MONDAY));
    }

    @Test
    void what_was_revoked_is_told_and_that_it_was_is_no_award() {
        var first = announced();
        var second = appended(revoked(ana, "rule-0", MONDAY, Correction.FACT_VOIDED));
        var third = appended(awarded(ana, "rule-0", 2, MONDAY));

        assertThat(corrections().between(first, third).value()).containsExactly(first);
        assertThat(corrections().between(second, third).value()).isEmpty();
    }

    @Test
    void what_is_corrected_is_of_one_learner_one_language_and_one_tier() {
        var anas = appended(awarded(ana, "pages", MONDAY));
        var bens = appended(awarded(ben, "pages", MONDAY));
        var tier = appended(of(null, 2));
        var spanish = appended(of(new Language("es"), 1));
        var french = appended(of(new Language("fr"), 1));
        var redated =
                appended(
                        new AchievementRedated(
                                ana, "pages", new Language("es"), 1, 1, 1, MONDAY, MONDAY));

        assertThat(corrections().between(anas, redated).value()).containsExactly(spanish);
        assertThat(corrections().between(bens, tier).value()).isEmpty();

        appended(revoked(ana, "pages", MONDAY, Correction.RECOUNTED));
        assertThat(corrections().between(anas, french).value())
                .containsExactlyInAnyOrder(anas, spanish);
    }

    /** It says neither tier nor language. */
    @Test
    void what_the_first_release_announced_is_corrected_too() {
        var first = appended(awarded(ana, "first-story", MONDAY));
        log.rewrite(
                first,
                1,
                "{\"learner\":\"%s\",\"code\":\"first-story\",\"occurredAt\":\"2026-03-02T09:00:00Z\"}"
                        .formatted(ana));
        assertThat(corrections().between(first, first).value()).isEmpty();

        appended(redated(ana, "first-story", MONDAY));
        assertThat(corrections().between(first, first).value()).containsExactly(first);
    }

    private static AchievementEvent of(@Nullable Language language, int tier) {
        return new AchievementAwarded(ana, "pages", language, tier, 1, 1, MONDAY, MONDAY);
    }

    private long appended(AchievementEvent event) {
        log.append(event);
        var position = log.appender.head();
        codes.put(position, event.code());
        return position;
    }
}
