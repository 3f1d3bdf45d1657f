package app.fabula.application.streak;

import static app.fabula.application.streak.StreakSamples.met;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Most learners' streaks need not be folded again because an outage has become known. */
class KeptStreakTest {
    private static final Instant LAST = met(1).when().at();
    private static final StreakRules BEFORE = rules(LAST.minusSeconds(9));

    private final KeptStreak kept = KeptStreak.nothing(BEFORE).after(List.of(met(1)), BEFORE);

    @Test
    void an_outage_that_began_later_has_not_been_met() {
        assertThat(kept.isBy(BEFORE)).isTrue();
        assertThat(kept.isBy(rules(LAST.minusSeconds(9), LAST))).isTrue();
    }

    @Test
    void an_outage_that_began_before_may_have_been_met() {
        assertThat(kept.isBy(rules(LAST.minusSeconds(9), LAST.minusSeconds(1)))).isFalse();
        assertThat(kept.isBy(rules(LAST.minusSeconds(1), LAST.minusSeconds(9)))).isFalse();
    }

    @Test
    void whoever_goes_on_meets_what_has_begun_meanwhile() {
        var rules = rules(LAST.minusSeconds(9), LAST);
        var next = kept.after(List.of(met(2)), rules);
        assertThat(next.isBy(rules)).isTrue();
        assertThat(next.isBy(BEFORE)).isFalse();
    }

    private static StreakRules rules(Instant... beginnings) {
        return StreakRules.standard(
                List.of(beginnings).stream()
                        .map(from -> new Outage(from, from.plus(Duration.ofHours(1))))
                        .toList());
    }
}
