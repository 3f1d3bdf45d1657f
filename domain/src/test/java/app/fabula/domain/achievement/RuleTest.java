package app.fabula.domain.achievement;

import static app.fabula.domain.achievement.RuleSamples.rule;
import static app.fabula.domain.achievement.RuleSamples.stories;
import static app.fabula.domain.achievement.RuleSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.OneTime;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.SetOf;
import app.fabula.domain.achievement.Window.Ever;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void thresholds_are_above_zero_and_ascend() {
        assertThat(stories(1, 1L, 5L).threshold(2)).isEqualTo(5);
        refused(() -> stories(1, 5L, 5L), "each above the one before: [5, 5]");
        refused(() -> stories(1, 5L, 1L), "each above the one before: [5, 1]");
        refused(() -> stories(1, 0L), "above 0");
        refused(() -> stories(1), "1 to 20 tiers, not 0");
        refused(() -> stories(1, upTo(21)), "1 to 20 tiers, not 21");
        assertThat(stories(1, upTo(20)).threshold(20)).isEqualTo(20);
    }

    @Test
    void what_nobody_can_reach_is_no_rule() {
        refused(() -> rule(new OneTime(), new Ever(), 2L), "nobody can reach 2 of what is 1");
        refused(
                () -> rule(new SetOf(Facet.LEVEL, Set.of("A1", "A2")), new Ever(), 3L),
                "nobody can reach 3 of what is 2");
        refused(
                () -> rule(new Sequence(Facet.LEVEL, List.of("A1")), new Ever(), 2L),
                "nobody can reach 2 of what is 1");
        refused(() -> new SetOf(Facet.LEVEL, Set.of()), "one value at least");
        refused(() -> new Sequence(Facet.LEVEL, List.of("A1", "A1")), "each value once");
        refused(() -> DeedFilter.on(), "one kind of deed at least");
    }

    @Test
    void codes_are_kebab_case_and_versions_begin_at_1() {
        refused(() -> named("Five Stories", 1, texts), "kebab-case");
        refused(() -> named("-five", 1, texts), "kebab-case");
        refused(() -> named("a".repeat(61), 1, texts), "60 characters");
        refused(() -> named("five", 0, texts), "begin at 1, not 0");
        assertThat(named("a".repeat(60), 1, texts).version()).isEqualTo(1);
    }

    @Test
    void texts_are_there_in_english_and_have_no_other_braces() {
        refused(
                () -> named("five", 1, Map.of(new Language("es"), new RuleText("a", "b"))),
                "in English");
        refused(() -> new RuleText("Read {n}", "b"), "nothing but {target}");
        refused(() -> new RuleText(" ", "b"), "a title has 1 to 60 characters");
        refused(() -> new RuleText("a", "b".repeat(201)), "a description has 1 to 200");
        var owl = Character.toString(0x1f989);
        assertThat(new RuleText(owl.repeat(60), "b").title()).startsWith(owl);
        refused(() -> new RuleText(owl.repeat(61), "b"), "60 characters, not 61");
    }

    @Test
    void windows_hours_and_limits_are_within_bounds() {
        refused(() -> new Window.Rolling(1), "2 to 366 days, not 1");
        refused(() -> new Window.Rolling(367), "2 to 366 days, not 367");
        refused(() -> new Hours(22, 22), "not 22 to 22");
        refused(() -> new Hours(24, 1), "not 24 to 1");
        refused(() -> new Limits(3, 2), "not from 3 to 2");
        refused(() -> new Limits(-1, 2), "not from -1 to 2");
    }

    @Test
    void a_deed_is_at_an_hour_of_the_day_and_is_of_nothing_below_zero() {
        refused(() -> page(24, 0), "0 to 23, not 24");
        refused(() -> page(-1, 0), "0 to 23, not -1");
        refused(() -> page(0, -1), "no quantity below 0");
    }

    private static Rule named(String code, int version, Map<Language, RuleText> texts) {
        return new Rule(
                code,
                version,
                DeedFilter.on(DeedKind.PAGE_READ),
                new Counter(),
                new Ever(),
                List.of(1L),
                Scope.OVER_ALL,
                false,
                texts);
    }

    private static Long[] upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toArray(Long[]::new);
    }

    private static Deed page(int hour, long words) {
        return new Deed(
                "1",
                DeedKind.PAGE_READ,
                Instant.EPOCH,
                LocalDate.EPOCH,
                hour,
                new Language("es"),
                new StoryId(new UUID(0, 1)),
                Optional.empty(),
                Map.of(Quantity.WORDS, words));
    }

    private static void refused(ThrowingCallable making, String because) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(because);
    }
}
