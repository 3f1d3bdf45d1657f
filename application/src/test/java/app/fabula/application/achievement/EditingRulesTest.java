package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.job.InMemoryJobs;
import app.fabula.application.job.JobFilter;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleDecider;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.achievement.RuleHistory.Publication;
import app.fabula.domain.achievement.RuleHistory.Retirement;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditingRulesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String TEA = "person:tea";

    private final InMemoryDecisions<RuleCommand, RuleHistory, RuleEvent> decisions =
            new InMemoryDecisions<>(new RuleDecider(), RuleCommand::code);
    private final KeptTrials trials = new InMemoryKeptTrials();
    private final InMemoryJobs jobs = new InMemoryJobs(InstantSource.fixed(NOON));
    private final EditRules rules =
            new RuleEditor(
                    decisions,
                    this::known,
                    trials,
                    jobs,
                    InstantSource.fixed(NOON),
                    UUID::randomUUID);
    private final GetRules list =
            new RuleLister(this::known, () -> decisions.log.size(), new InMemoryCursors());

    @Test
    void what_was_tried_is_published_and_everybody_is_looked_at() {
        var rule = pages("leafing", 1, 3);
        tried(rule);
        var published = rules.publish(rule, TEA, false);
        assertThat(published.isNew()).isTrue();
        assertThat(decisions.log).containsExactly(new RulePublished(RuleForm.of(rule), TEA, NOON));
        var job = jobs.find(published.backfill().orElseThrow()).orElseThrow();
        assertThat(job.kind()).isEqualTo(AwardBackfills.NAME);
        assertThat(job.parameters()).isEqualTo(AwardBackfills.since(published.position()));
        assertThat(job.id())
                .as("the one that the policy begins")
                .isEqualTo(AwardBackfills.after(decisions.origins.getFirst().event(0)));
    }

    @Test
    void what_nobody_has_tried_is_published_only_where_that_is_said() {
        refused("rule-untried", pages("leafing", 1, 3));
        tried(pages("leafing", 1, 4));
        refused("rule-untried", pages("leafing", 1, 3));
        assertThat(decisions.log).isEmpty();
        assertThat(rules.publish(pages("leafing", 1, 3), TEA, true).isNew()).isTrue();
    }

    @Test
    void the_same_again_needs_no_trial_and_changes_nothing() {
        rules.publish(pages("leafing", 1, 3), TEA, true);
        var again = rules.publish(pages("leafing", 1, 3), TEA, false);
        assertThat(again.backfill()).isEmpty();
        assertThat(again.isNew()).isFalse();
        assertThat(decisions.log).hasSize(1);
        assertThat(jobs.list(JobFilter.ALL, 9, Optional.empty()).items()).hasSize(1);
    }

    @Test
    void what_could_never_be_published_is_refused_for_that() {
        rules.publish(pages("leafing", 1, 3), TEA, true);
        refused("rule-version-taken", pages("leafing", 1, 4));
        refused("rule-version-not-next", pages("leafing", 3, 4));
        rules.retire("leafing", TEA, "Too easy.");
        refused("rule-retired", pages("leafing", 2, 4));
        assertThatThrownBy(() -> rules.retire("unheard-of", TEA, "Too easy."))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("unknown-rule"));
    }

    @Test
    void what_is_retired_is_still_shown() {
        rules.publish(pages("leafing", 1, 3), TEA, true);
        rules.publish(pages("leafing", 2, 4), "person:ugo", true);
        var retired = rules.retire("leafing", TEA, "Too easy.");
        assertThat(retired.rule().retirement()).contains(new Retirement(TEA, "Too easy.", NOON));
        var shown = list.of("leafing");
        assertThat(shown.value()).isEqualTo(retired.rule());
        assertThat(shown.value().publications())
                .containsExactly(
                        new Publication(1, TEA, NOON), new Publication(2, "person:ugo", NOON));
        assertThat(shown.position()).isEqualTo(3);
        assertThatThrownBy(() -> list.of("unheard-of"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("unknown-rule"));
    }

    @Test
    void they_are_listed_a_slice_at_a_time_as_they_came() {
        rules.publish(pages("zeal", 1, 3), TEA, true);
        rules.publish(pages("able", 1, 3), TEA, true);
        var first = list.list(2, Optional.empty()).value();
        assertThat(first.items())
                .extracting(EditingRulesTest::code)
                .containsExactly("zeal", "able");
        assertThat(first.next()).isEmpty();

        var one = list.list(1, Optional.empty()).value();
        rules.publish(pages("zeal", 2, 3), TEA, true);
        rules.publish(pages("most", 1, 3), TEA, true);
        var rest = list.list(9, one.next()).value();
        assertThat(rest.items()).extracting(EditingRulesTest::code).containsExactly("able", "most");
        assertThatThrownBy(() -> list.list(9, Optional.of("made up")))
                .isInstanceOf(UnreadableCursor.class);
    }

    private static String code(RuleHistory history) {
        return history.newest().orElseThrow().code();
    }

    private void refused(String code, Rule rule) {
        assertThatThrownBy(() -> rules.publish(rule, TEA, false))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private void tried(Rule rule) {
        var trial = UUID.randomUUID();
        trials.begin(trial, RuleForm.of(rule), NOON);
        trials.add(trial, TrialOutcome.none(), true);
    }

    private AchievementRules known() {
        var all = AchievementRules.none();
        for (var event : decisions.log) {
            all = all.after(event);
        }
        return all;
    }
}
