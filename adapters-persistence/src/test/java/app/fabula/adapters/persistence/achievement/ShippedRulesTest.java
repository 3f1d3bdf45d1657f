package app.fabula.adapters.persistence.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.Attainment;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleFold;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that ship: whether they are what they are meant to be, and can be earned. */
class ShippedRulesTest {
    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "pt");

    static Stream<Rule> rules() {
        return RuleReader.shipped().stream();
    }

    @Test
    void there_are_enough_of_them_each_under_a_code_of_its_own() {
        assertThat(rules().map(Rule::code)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
        assertThat(
                        rules().map(RuleForm::of)
                                .map(form ->
                                        List.of(
                                                form.deeds(),
                                                form.measure(),
                                                form.window(),
                                                form.scope(),
                                                form.tiers())))
                .as("nor does any mean the same as another")
                .doesNotHaveDuplicates();
    }

    @Test
    void some_are_hidden_and_some_are_earned_in_each_language() {
        assertThat(rules().filter(Rule::hidden)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(rules().filter(rule -> rule.scope() == Scope.PER_LANGUAGE))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void what_was_built_in_is_a_rule_under_the_same_code() {
        for (var code : List.of("first-story", "five-stories", "week-streak")) {
            assertThat(rules().filter(rule -> rule.code().equals(code)))
                    .as(code)
                    .singleElement()
                    .returns(1, Rule::version)
                    .returns(1, rule -> rule.tiers().size())
                    .returns(Scope.OVER_ALL, Rule::scope);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_texts_in_all_languages_that_say_the_same(Rule rule) {
        assertThat(rule.texts().keySet().stream().map(Language::tag).sorted())
                .containsExactlyElementsOf(LANGUAGES);
        assertThat(
                        rule.texts().values().stream()
                                .map(text -> text.description().contains(RuleText.TARGET))
                                .distinct())
                .as("the target, in all languages or in none")
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_earned_by_its_example_and_not_by_one_deed_less(Rule rule) {
        for (var tier = 1; tier <= rule.tiers().size(); tier++) {
            var deeds = ShippedExamples.of(rule.code(), rule.threshold(tier));
            assertThat(attained(rule, deeds).earning(tier))
                    .as("%s, tier %d", rule.code(), tier)
                    .contains(deeds.getLast());
            for (var left : withoutOne(rule, deeds)) {
                assertThat(attained(rule, left).earning(tier))
                        .as("%s, tier %d", rule.code(), tier)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_only_just_misses_is_not_counted(Rule rule) {
        for (var miss : ShippedExamples.misses(rule.code())) {
            assertThat(attained(rule, List.of(miss)).values()).as("%s", miss).isEmpty();
        }
    }

    @Test
    void every_rule_that_looks_at_hours_weekdays_levels_or_amounts_has_near_misses() {
        assertThat(rules().filter(ShippedRulesTest::isChoosy).map(Rule::code))
                .containsExactlyInAnyOrderElementsOf(ShippedExamples.choosy());
    }

    private static boolean isChoosy(Rule rule) {
        var filter = rule.filter();
        return filter.hours().isPresent()
                || !filter.weekdays().isEmpty()
                || !filter.levels().isEmpty()
                || !filter.amounts().isEmpty();
    }

    /** A run that lacks a day is another run: there, only the last deed is left out. */
    private static List<List<Deed>> withoutOne(Rule rule, List<Deed> deeds) {
        var from = rule.measure() instanceof Max ? deeds.size() - 1 : 0;
        var lefts = new ArrayList<List<Deed>>();
        for (var gone = Math.max(from, deeds.size() - 50); gone < deeds.size(); gone++) {
            var left = new ArrayList<>(deeds);
            left.remove(gone);
            lefts.add(left);
        }
        return lefts;
    }

    private static Attainment attained(Rule rule, List<Deed> deeds) {
        return switch (rule.scope()) {
            case OVER_ALL -> RuleFold.overAll(rule, deeds);
            case PER_LANGUAGE ->
                    RuleFold.perLanguage(rule, deeds)
                            .getOrDefault(
                                    ShippedExamples.SPANISH,
                                    new Attainment(rule, List.of(), Map.of()));
        };
    }
}
