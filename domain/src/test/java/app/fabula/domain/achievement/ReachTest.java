package app.fabula.domain.achievement;

import static app.fabula.domain.achievement.DeedKind.GOAL_MET;
import static app.fabula.domain.achievement.DeedKind.PAGE_READ;
import static app.fabula.domain.achievement.DeedKind.STORY_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
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
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final Set<String> LEVELS = Set.of("A1", "A2", "B1");
    private static final DeedFilter PAGES = DeedFilter.on(PAGE_READ);
    private static final Measure DAYS = new Distinct(Facet.DAY);

    @Test
    void what_no_deed_has_is_not_measured() {
        earned(PAGES, new Sum(Quantity.WORDS), new Ever(), 1);
        refused("measure", PAGES, new Sum(Quantity.SITTINGS), new Ever(), 1);
        refused("measure", PAGES, new Max(Quantity.STREAK_DAYS), new Ever(), 1);
        earned(DeedFilter.on(PAGE_READ, GOAL_MET), new Max(Quantity.STREAK_DAYS), new Ever(), 9);
    }

    @Test
    void no_amount_is_asked_for_that_no_deed_has() {
        earned(amounts(Map.of(Quantity.WORDS, new Limits(5, 9)), PAGE_READ), new Counter(), 1);
        refused("deeds", amounts(Map.of(Quantity.SITTINGS, new Limits(0, 2)), PAGE_READ));
        var both =
                Map.of(Quantity.SITTINGS, new Limits(1, 1), Quantity.DAYS_AWAY, new Limits(1, 9));
        refused("deeds", amounts(both, PAGE_READ, STORY_COMPLETED));
    }

    @Test
    void the_most_that_is_looked_at_is_the_most_that_is_reached() {
        var few = amounts(Map.of(Quantity.STREAK_DAYS, new Limits(1, 5)), GOAL_MET);
        earned(few, new Max(Quantity.STREAK_DAYS), new Ever(), 5);
        refused("tiers", few, new Max(Quantity.STREAK_DAYS), new Ever(), 6);
    }

    @Test
    void there_are_only_so_many_days_in_a_window() {
        earned(PAGES, DAYS, new Ever(), 1_000);
        upTo(1, PAGES, DAYS, new Window.Day());
        upTo(7, PAGES, DAYS, new Window.Week());
        upTo(31, PAGES, DAYS, new Window.Month());
        upTo(90, PAGES, DAYS, new Window.Rolling(90));
        upTo(7, DeedFilter.on(GOAL_MET), new Counter(), new Window.Week());
        earned(DeedFilter.on(GOAL_MET, PAGE_READ), new Counter(), new Window.Week(), 99);
        upTo(2, weekend(), DAYS, new Window.Week());
        upTo(10, weekend(), DAYS, new Window.Month());
        upTo(4, weekend(), DAYS, new Window.Rolling(9));
        earned(weekend(), new Counter(), new Window.Week(), 99);
    }

    @Test
    void there_are_only_so_many_levels_and_languages() {
        upTo(3, PAGES, new Distinct(Facet.LEVEL), new Ever());
        upTo(2, only(Set.of(), Set.of("A1", "B1")), new Distinct(Facet.LEVEL), new Ever());
        earned(PAGES, new Distinct(Facet.LANGUAGE), new Ever(), 99);
        var two = only(Set.of("pt-BR", "pt-PT", "es"), Set.of());
        upTo(2, two, new Distinct(Facet.LANGUAGE), new Ever());
        earned(two, new Distinct(Facet.STORY), new Ever(), 99);
        var each = rule(PAGES, new Distinct(Facet.LANGUAGE), new Ever(), Scope.PER_LANGUAGE, 2);
        assertThatThrownBy(() -> Reach.checked(each, LEVELS))
                .hasMessageContaining("2 of what is 1");
    }

    @Test
    void values_are_those_that_deeds_may_have() {
        earned(PAGES, set(Facet.LEVEL, "A1", "B1"), new Ever(), 2);
        refused("measure", PAGES, set(Facet.LEVEL, "A1", "a2"), new Ever(), 1);
        refused("measure", PAGES, set(Facet.LEVEL, "A7"), new Ever(), 1);
        refused("deeds", only(Set.of(), Set.of("A7")), new Counter(), new Ever(), 1);
        refused("measure", only(Set.of(), Set.of("A1")), ladder("A1", "A2"), new Ever(), 1);
        earned(PAGES, set(Facet.LANGUAGE, "pt", "es"), new Ever(), 2);
        refused("measure", PAGES, set(Facet.LANGUAGE, "pt-BR"), new Ever(), 1);
        refused("measure", PAGES, set(Facet.LANGUAGE, "und"), new Ever(), 1);
        refused("measure", PAGES, set(Facet.LANGUAGE, "?"), new Ever(), 1);
        refused("measure", only(Set.of("es"), Set.of()), set(Facet.LANGUAGE, "pt"), new Ever(), 1);
        earned(PAGES, set(Facet.DAY, "2026-01-01"), new Ever(), 1);
        refused("measure", PAGES, set(Facet.DAY, "2026-1-1"), new Ever(), 1);
        upTo(1, PAGES, set(Facet.DAY, "2026-01-01", "2026-01-02"), new Window.Day());
        earned(PAGES, set(Facet.STORY, "0198c5a0-0000-7000-8000-000000000074"), new Ever(), 1);
        refused("measure", PAGES, set(Facet.STORY, "1-1-1-1-1"), new Ever(), 1);
    }

    private static void upTo(long most, DeedFilter filter, Measure measure, Window window) {
        earned(filter, measure, window, most);
        refused("tiers", filter, measure, window, most + 1);
    }

    private static void earned(DeedFilter filter, Measure measure, long tier) {
        earned(filter, measure, new Ever(), tier);
    }

    private static void earned(DeedFilter filter, Measure measure, Window window, long tier) {
        var rule = rule(filter, measure, window, Scope.OVER_ALL, tier);
        assertThat(Reach.checked(rule, LEVELS)).isSameAs(rule);
    }

    private static void refused(String member, DeedFilter filter) {
        refused(member, filter, new Counter(), new Ever(), 1);
    }

    private static void refused(
            String member, DeedFilter filter, Measure measure, Window window, long tier) {
        assertThatThrownBy(
                        () -> {
                            var rule = rule(filter, measure, window, Scope.OVER_ALL, tier);
                            Reach.checked(rule, LEVELS);
                        })
                .isInstanceOfSatisfying(
                        NotWellFormed.class, no -> assertThat(no.member()).isEqualTo(member));
    }

    private static Rule rule(
            DeedFilter filter, Measure measure, Window window, Scope scope, long tier) {
        return new Rule(
                "reader",
                1,
                filter,
                measure,
                window,
                List.of(tier),
                scope,
                false,
                Map.of(Rule.ENGLISH, new RuleText("Reader", "Reads.")));
    }

    private static Measure set(Facet facet, String... values) {
        return new SetOf(facet, Set.of(values));
    }

    private static Measure ladder(String... values) {
        return new Sequence(Facet.LEVEL, List.of(values));
    }

    private static DeedFilter amounts(Map<Quantity, Limits> amounts, DeedKind... kinds) {
        return new DeedFilter(
                Set.of(kinds), Set.of(), Set.of(), Optional.empty(), Set.of(), amounts);
    }

    private static DeedFilter only(Set<String> languages, Set<String> levels) {
        var some = Set.copyOf(languages.stream().map(Language::new).toList());
        return new DeedFilter(
                Set.of(PAGE_READ), some, levels, Optional.empty(), Set.of(), Map.of());
    }

    private static DeedFilter weekend() {
        return new DeedFilter(
                Set.of(PAGE_READ),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Map.of());
    }
}
