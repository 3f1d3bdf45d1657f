package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.KeptTrials.Kept;
import app.fabula.application.achievement.TrialOutcome.OfTier;
import app.fabula.domain.achievement.RuleForm;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was tried is known by all that it says, once it was tried to the end. */
public interface KeptTrialsContract {
    Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    UUID TRIAL = new UUID(4, 4);
    RuleForm LEAFING = RuleForm.of(pages("leafing", 1, 3, 5));

    KeptTrials trials();

    @Test
    default void before_its_first_part_a_trial_has_found_nothing() {
        var trials = trials();
        assertThat(trials.find(TRIAL)).isEmpty();
        trials.begin(TRIAL, LEAFING, NOON);
        assertThat(trials.find(TRIAL)).contains(new Kept(LEAFING, TrialOutcome.none()));
        assertThat(trials.find(new UUID(4, 5))).isEmpty();
    }

    @Test
    default void parts_add_up() {
        var trials = trials();
        trials.begin(TRIAL, LEAFING, NOON);
        trials.add(TRIAL, outcome(3, 1, Map.of(1, new OfTier(3, 0), 3, new OfTier(0, 1))), false);
        trials.begin(TRIAL, LEAFING, NOON);
        trials.add(TRIAL, outcome(2, 0, Map.of(1, new OfTier(1, 0), 2, new OfTier(2, 0))), true);
        var all = Map.of(1, new OfTier(4, 0), 2, new OfTier(2, 0), 3, new OfTier(0, 1));
        assertThat(trials.find(TRIAL)).contains(new Kept(LEAFING, outcome(5, 1, all)));
    }

    @Test
    default void a_rule_is_tried_when_nobody_is_left() {
        var trials = trials();
        trials.begin(TRIAL, LEAFING, NOON);
        assertThat(trials.isTried(LEAFING)).isFalse();
        trials.add(TRIAL, TrialOutcome.none(), false);
        assertThat(trials.isTried(LEAFING)).isFalse();
        trials.add(TRIAL, TrialOutcome.none(), true);
        assertThat(trials.isTried(LEAFING)).isTrue();
        assertThat(trials.isTried(RuleForm.of(pages("leafing", 1, 3, 5)))).isTrue();
    }

    @Test
    default void what_differs_in_anything_is_another_rule() {
        var trials = trials();
        trials.begin(TRIAL, LEAFING, NOON);
        trials.add(TRIAL, TrialOutcome.none(), true);
        assertThat(trials.isTried(RuleForm.of(pages("leafing", 2, 3, 5)))).isFalse();
        assertThat(trials.isTried(RuleForm.of(pages("leafing", 1, 3, 6)))).isFalse();
        assertThat(trials.isTried(RuleForm.of(pages("reading", 1, 3, 5)))).isFalse();
    }

    @Test
    default void what_was_long_ago_is_forgotten() {
        var trials = trials();
        trials.begin(TRIAL, LEAFING, NOON);
        trials.begin(new UUID(4, 5), LEAFING, NOON.plusSeconds(1));
        assertThat(trials.prune(NOON)).isZero();
        assertThat(trials.prune(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(trials.find(TRIAL)).isEmpty();
        assertThat(trials.find(new UUID(4, 5))).isPresent();
    }

    private static TrialOutcome outcome(long gain, long lost, Map<Integer, OfTier> tiers) {
        return new TrialOutcome(gain, lost, new TreeMap<>(tiers));
    }
}
