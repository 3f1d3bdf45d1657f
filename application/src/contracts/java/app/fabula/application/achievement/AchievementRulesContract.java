package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import app.fabula.domain.achievement.RuleForm;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** All rules, by the log as it is now. */
public interface AchievementRulesContract {
    AchievementRules.Source rules();

    void append(Object event);

    @Test
    default void before_anybody_published_any_there_is_none() {
        assertThat(rules().now()).isEqualTo(AchievementRules.none());
    }

    @Test
    default void rules_come_in_the_order_of_their_first_versions() {
        var zeal = RuleForm.of(pages("zeal", 1, 3));
        var again = RuleForm.of(pages("zeal", 2, 4));
        var able = RuleForm.of(pages("able", 1, 5));
        append(new RulePublished(zeal, "fabula", Instant.EPOCH));
        append(new RulePublished(able, "fabula", Instant.EPOCH));
        assertThat(rules().now().of("zeal").newest()).contains(zeal);
        append(new RulePublished(again, "person:tea", Instant.EPOCH));
        append(new RuleRetired("able", "person:tea", "Too easy.", Instant.EPOCH));
        var now = rules().now();
        assertThat(now.byCode().sequencedKeySet()).containsExactly("zeal", "able");
        assertThat(now.of("zeal").versions().values()).containsExactly(zeal, again);
        assertThat(now.of("able").retiredAt()).contains(Instant.EPOCH);
        assertThat(now.of("none").newest()).isEmpty();
    }
}
