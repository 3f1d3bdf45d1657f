package app.fabula.domain.achievement;

import static app.fabula.domain.achievement.RuleSamples.stories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.domain.achievement.RuleCommand.PublishRule;
import app.fabula.domain.achievement.RuleCommand.RetireRule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import app.fabula.domain.shared.DeciderSpec;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishingRulesTest {
    private static final Instant monday = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant tuesday = Instant.parse("2026-03-03T08:00:00Z");
    private static final Rule first = stories(1, 5L);
    private static final Rule second = stories(2, 10L);

    private final RuleDecider decider = new RuleDecider();
    private final DeciderSpec<RuleCommand, RuleHistory, RuleEvent> rule = DeciderSpec.of(decider);

    @Test
    void a_rule_is_published_in_its_first_version() {
        rule.given().when(publish(first)).then(published(first));
        rule.given().when(publish(second)).thenRefused("rule-version-not-next");
    }

    @Test
    void what_is_published_again_is_published_once() {
        rule.given(published(first)).when(publish(first)).thenNothing();
        rule.given(published(first), published(second)).when(publish(first)).thenNothing();
        rule.given(published(first), retired()).when(publish(first)).thenNothing();
    }

    @Test
    void versions_follow_one_another() {
        rule.given(published(first)).when(publish(second)).then(published(second));
        rule.given(published(first))
                .when(publish(stories(3, 10L)))
                .thenRefused("rule-version-not-next");
    }

    @Test
    void what_was_published_never_changes() {
        rule.given(published(first))
                .when(publish(stories(1, 6L)))
                .thenRefused("rule-version-taken");
    }

    @Test
    void a_rule_is_earned_over_all_languages_or_in_each_for_good() {
        rule.given(published(first))
                .when(publish(perLanguage(second)))
                .thenRefused("rule-scope-changed");
    }

    @Test
    void a_retired_rule_is_retired_once_and_for_good() {
        rule.given(published(first)).when(retire()).then(retired());
        rule.given(published(first), retired()).when(retire()).thenNothing();
        rule.given(published(first), retired()).when(publish(second)).thenRefused("rule-retired");
        rule.given().when(retire()).thenRefused("unknown-rule");
    }

    @Test
    void a_refusal_says_what_would_be_right() {
        var history = decider.replay(List.of(published(first), published(second)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decider.decide(publish(stories(7, 10L)), history))
                .withMessage("The next version of the rule reader is 3, not 7.");
    }

    @Test
    void every_version_is_kept_with_what_it_said() {
        var history = decider.replay(List.of(published(first), published(second), retired()));
        assertThat(history.version(1).map(RuleForm::rule)).contains(first);
        assertThat(history.newest().map(RuleForm::rule)).contains(second);
        assertThat(history.version(3)).isEmpty();
        assertThat(history.retiredAt()).contains(tuesday);
    }

    private static Rule perLanguage(Rule rule) {
        return new Rule(
                rule.code(),
                rule.version(),
                rule.filter(),
                rule.measure(),
                rule.window(),
                rule.tiers(),
                Scope.PER_LANGUAGE,
                rule.hidden(),
                rule.texts());
    }

    private static RuleCommand publish(Rule rule) {
        return new PublishRule(rule, "person:tea", monday);
    }

    private static RuleEvent published(Rule rule) {
        return new RulePublished(RuleForm.of(rule), "person:tea", monday);
    }

    private static RuleCommand retire() {
        return new RetireRule("reader", "person:tea", "nobody likes it", tuesday);
    }

    private static RuleEvent retired() {
        return new RuleRetired("reader", "person:tea", "nobody likes it", tuesday);
    }
}
