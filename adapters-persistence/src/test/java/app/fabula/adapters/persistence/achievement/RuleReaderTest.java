package app.fabula.adapters.persistence.achievement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fabula.domain.achievement.DeedFilter;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Facet;
import app.fabula.domain.achievement.Hours;
import app.fabula.domain.achievement.Limits;
import app.fabula.domain.achievement.Measure;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.achievement.Window;
import app.fabula.domain.shared.Language;
import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleReaderTest {
    private static final String SHORT =
            """
            - code: night-owl
              version: 1
              deeds: {kinds: [PAGE_READ]}
              measure: {kind: COUNTER}
              tiers: [1, 10]
              texts:
                en: {title: Night owl, description: Read}
            """;
    private static final String LONG =
            """
            - code: night-owl
              version: 3
              deeds:
                kinds: [PAGE_READ, STORY_COMPLETED]
                languages: [es]
                levels: [A1, A2]
                weekdays: [SUNDAY]
                hours: {from: 22, to: 4}
                amounts: {WORDS: {least: 30}, SITTINGS: {least: 1, most: 2}}
              measure: {kind: SEQUENCE, of: LEVEL, values: [A1, A2]}
              window: {kind: ROLLING, days: 30}
              tiers: [1, 2]
              scope: PER_LANGUAGE
              hidden: true
              texts:
                en: {title: Night owl, description: Read}
                es: {title: Ave nocturna, description: Lee}
            """;
    private static final RuleText ENGLISH = new RuleText("Night owl", "Read");

    @Test
    void what_is_left_out_is_as_wide_as_can_be() {
        assertThat(read(SHORT))
                .containsExactly(
                        new Rule(
                                "night-owl",
                                1,
                                DeedFilter.on(DeedKind.PAGE_READ),
                                new Measure.Counter(),
                                new Window.Ever(),
                                List.of(1L, 10L),
                                Scope.OVER_ALL,
                                false,
                                Map.of(Rule.ENGLISH, ENGLISH)));
    }

    @Test
    void what_is_said_is_meant() {
        assertThat(read(LONG))
                .containsExactly(
                        new Rule(
                                "night-owl",
                                3,
                                new DeedFilter(
                                        Set.of(DeedKind.PAGE_READ, DeedKind.STORY_COMPLETED),
                                        Set.of(new Language("es")),
                                        Set.of("A1", "A2"),
                                        Optional.of(new Hours(22, 4)),
                                        Set.of(DayOfWeek.SUNDAY),
                                        Map.of(
                                                Quantity.WORDS,
                                                new Limits(30, Limits.NO_LIMIT),
                                                Quantity.SITTINGS,
                                                new Limits(1, 2))),
                                new Measure.Sequence(Facet.LEVEL, List.of("A1", "A2")),
                                new Window.Rolling(30),
                                List.of(1L, 2L),
                                Scope.PER_LANGUAGE,
                                true,
                                Map.of(
                                        Rule.ENGLISH,
                                        ENGLISH,
                                        new Language("es"),
                                        new RuleText("Ave nocturna", "Lee"))));
    }

    @Test
    void what_is_wrong_is_told_with_the_rule_and_the_place() {
        refused(SHORT + LONG.replace("PER_LANGUAGE", "EVERY"), "x.yaml, rule 2 (night-owl): ");
        refused(SHORT.replace("COUNTER", "COUNT"), "a kind of rule is one of [COUNTER,");
        refused(SHORT.replace("[1, 10]", "[10, 1]"), "each above the one before");
        refused(SHORT.replace("Night owl", "'Night {owl}'"), "nothing but {target}");
        refused(SHORT.replace("night-owl", "Night Owl"), "kebab-case");
        refused(LONG.replace("from: 22", "from: 25"), "0 to 23");
        refused(LONG.replace("least: 1, ", ""), "least");
    }

    @Test
    void what_nobody_could_earn_is_refused() {
        refused(LONG.replace("[A1, A2]\n    weekdays", "[A1]\n    weekdays"), "the LEVEL A2");
        refused(LONG.replace("[A1, A2]\n    weekdays", "[A1, A2, A7]\n    weekdays"), "LEVEL A7");
    }

    @Test
    void no_member_is_unknown_missing_empty_or_there_twice() {
        refused(SHORT.replace("deeds:", "on:"), "rule 1 (night-owl)");
        refused(SHORT + "  secret: true\n", "secret");
        refused(SHORT.replace("  version: 1\n", ""), "version");
        refused(SHORT.replace("  tiers: [1, 10]\n", ""), "tiers");
        refused(SHORT.replace("{kind: COUNTER}", "{}"), "kind");
        refused(SHORT.replace("[1, 10]", ""), "tiers is there and says nothing");
        refused(SHORT.replace("[1, 10]", "[1, null]"), "an element of tiers is there and says");
        refused(SHORT.replace("[1, 10]", "[1.5]"), "1.5");
        refused(SHORT + "  version: 2\n", "version");
    }

    @Test
    void what_is_no_list_of_rules_is_refused() {
        refused("code: night-owl", "x.yaml: rules are a list");
        refused("- night-owl", "x.yaml, rule 1: a rule has members");
        refused("- {", "x.yaml: ");
        refused("", "x.yaml: rules are a list");
    }

    private static List<Rule> read(String yaml) {
        return RuleReader.read("x.yaml", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private static void refused(String yaml, String because) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(yaml))
                .withMessageContaining(because);
    }
}
