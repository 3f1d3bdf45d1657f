package app.fabula.application.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.progress.FactHistories;
import app.fabula.application.progress.FactSamples;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.DeedFilter;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Measure;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleFold;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.achievement.Window;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class LearnerDeedsProperties {
    private static final CompletionRule RULE = CompletionRule.DEFAULT;

    /** So nothing is lost when the rules take over: the same is earned, at the same instants. */
    @Property
    void what_was_built_in_is_earned_by_rules_at_the_same_instants(
            @ForAll("histories") List<Fact> facts) {
        var awards = LearnerHistory.of(facts).awards(RULE);
        for (var achievement : Achievement.values()) {
            assertThat(earnedAt(achievement, deeds(facts)))
                    .as(achievement.code())
                    .isEqualTo(
                            awards.stream()
                                    .filter(award -> award.achievement() == achievement)
                                    .findFirst()
                                    .map(Award::earnedAt));
        }
        Statistics.collect(awards.size());
        Statistics.coverage(sizes -> sizes.check(3).percentage(share -> share > 1));
    }

    @Property
    void any_order_any_repeats_and_what_is_voided_come_to_the_same(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var gone = FactHistories.some(facts, chance);
        var others = new ArrayList<>(facts);
        others.removeAll(gone);
        var arrived = FactHistories.arrived(facts, chance);
        var evidence = FactHistories.voiding(gone, arrived, chance);
        Collections.shuffle(evidence, chance);
        assertThat(deeds(evidence)).isEqualTo(deeds(others));
    }

    /** One by one, as a follower has them, or all at once. */
    @Property
    void a_day_keeps_what_counts_of_what_came_of_it(
            @ForAll("histories") List<Fact> facts, @ForAll Random chance) {
        var gone = FactHistories.some(facts, chance);
        var evidence = FactHistories.voiding(gone, FactHistories.arrived(facts, chance), chance);
        var day = FactsOfDay.none();
        for (var one : evidence) {
            day = day.after(one);
        }
        assertThat(day.facts()).containsExactlyElementsOf(CountedFacts.of(evidence));
    }

    @Property
    void no_fact_is_two_deeds_of_one_kind(@ForAll("histories") List<Fact> facts) {
        assertThat(deeds(facts))
                .extracting(deed -> deed.id() + "/" + deed.kind())
                .doesNotHaveDuplicates();
    }

    @Property
    void a_deed_has_the_quantities_of_its_kind(@ForAll("histories") List<Fact> facts) {
        assertThat(deeds(facts))
                .allSatisfy(deed ->
                        assertThat(deed.quantities().keySet()).isEqualTo(deed.kind().quantities()));
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        return FactHistories.all()
                .map(facts ->
                        facts.stream()
                                .filter(fact -> fact.learner().equals(FactSamples.ana))
                                .toList());
    }

    private static List<Deed> deeds(List<? extends Evidence> evidence) {
        return LearnerDeeds.of(evidence, RULE, (_, _) -> Optional.empty());
    }

    private static Optional<Instant> earnedAt(Achievement achievement, List<Deed> deeds) {
        var rule =
                switch (achievement) {
                    case FIRST_STORY -> rule(DeedKind.STORY_COMPLETED, new Measure.OneTime(), 1);
                    case FIVE_STORIES -> rule(DeedKind.STORY_COMPLETED, new Measure.Counter(), 5);
                    case WEEK_STREAK ->
                            rule(DeedKind.GOAL_MET, new Measure.Max(Quantity.STREAK_DAYS), 7);
                };
        return RuleFold.overAll(rule, deeds).earning(1).map(Deed::occurredAt);
    }

    private static Rule rule(DeedKind kind, Measure measure, long threshold) {
        return new Rule(
                "rule",
                1,
                DeedFilter.on(kind),
                measure,
                new Window.Ever(),
                List.of(threshold),
                Scope.OVER_ALL,
                false,
                Map.of(Rule.ENGLISH, new RuleText("Rule", "Read")));
    }
}
