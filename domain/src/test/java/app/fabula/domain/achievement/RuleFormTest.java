package app.fabula.domain.achievement;

import static app.fabula.domain.achievement.RuleSamples.rule;
import static app.fabula.domain.achievement.RuleSamples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Measure.OneTime;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.SetOf;
import app.fabula.domain.achievement.Measure.Sum;
import app.fabula.domain.achievement.Window.Ever;
import app.fabula.domain.shared.Language;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFormTest {
    static Stream<Rule> rules() {
        return Stream.of(
                rule(new Counter(), new Ever(), 1L, 2L),
                rule(new Distinct(Facet.LANGUAGE), new Window.Day(), 1L),
                rule(new Sum(Quantity.WORDS), new Window.Week(), 1L),
                rule(new Max(Quantity.STREAK_DAYS), new Window.Month(), 1L),
                rule(new SetOf(Facet.LEVEL, Set.of("B1", "A1", "A2")), new Ever(), 3L),
                rule(new Sequence(Facet.LEVEL, List.of("B1", "A1")), new Ever(), 2L),
                rule(new OneTime(), new Window.Rolling(30), 1L),
                with(
                        new DeedFilter(
                                Set.of(DeedKind.PAGE_READ, DeedKind.GOAL_MET),
                                Set.of(new Language("es"), new Language("ar")),
                                Set.of("A1", "C1"),
                                Optional.of(new Hours(22, 4)),
                                Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY),
                                Map.of(Quantity.DAYS_AWAY, new Limits(30, 1_000)))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_written_down_means_the_same(Rule rule) {
        assertThat(RuleForm.of(rule).rule()).isEqualTo(rule);
    }

    @Test
    void what_means_nothing_is_told_with_what_could_be_meant() {
        refused(() -> measure("COUNT", null), "a kind of rule is one of [COUNTER, DISTINCT,");
        refused(() -> measure("SUM", "PAGES"), "what a SUM is of is one of [WORDS,");
        refused(() -> measure("SUM", null), "what a SUM is of is one of [WORDS,");
        refused(() -> measure("SET", "WORDS", "A1"), "what a SET is of is one of [STORY,");
        refused(() -> new WindowForm("YEAR", null).window(), "a window is one of [EVER,");
        refused(
                () -> form("STORY_BURNT", "OVER_ALL").rule(),
                "a kind of deed is one of [STORY_STARTED,");
        refused(() -> form("PAGE_READ", "ALL").rule(), "a scope is one of [OVER_ALL,");
    }

    @Test
    void nothing_is_written_down_that_would_have_no_effect() {
        refused(() -> measure("COUNTER", "WORDS"), "a COUNTER is not of WORDS");
        refused(() -> measure("ONE_TIME", null, "A1"), "a ONE_TIME has no values");
        refused(() -> measure("MAX", "WORDS", "A1"), "a MAX has no values");
        refused(() -> new WindowForm("WEEK", 7).window(), "only a ROLLING window has days");
        refused(() -> new WindowForm("ROLLING", null).window(), "2 to 366 days, not 0");
    }

    private static Measure measure(String kind, @Nullable String of, String... values) {
        return new MeasureForm(kind, of, List.of(values)).measure();
    }

    private static RuleForm form(String kind, String scope) {
        var form = RuleForm.of(rule(new Counter(), new Ever(), 1L));
        return new RuleForm(
                form.code(),
                form.version(),
                new FilterForm(
                        List.of(kind), List.of(), List.of(), List.of(), null, new TreeMap<>()),
                form.measure(),
                form.window(),
                form.tiers(),
                scope,
                form.hidden(),
                form.texts());
    }

    private static void refused(ThrowingCallable making, String because) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(because);
    }
}
