package app.fabula.application.achievement;

import static app.fabula.domain.achievement.DeedKind.GOAL_MET;
import static app.fabula.domain.achievement.DeedKind.PAGE_READ;
import static app.fabula.domain.achievement.DeedKind.STORY_COMPLETED;
import static app.fabula.domain.achievement.DeedKind.STORY_FINISHED;
import static app.fabula.domain.achievement.DeedKind.STORY_REREAD;
import static app.fabula.domain.achievement.DeedKind.STORY_STARTED;

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
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules of every kind, with thresholds that a few days of reading reach. */
final class ManyRules {
    private ManyRules() {}

    static List<Rule> all() {
        return List.of(
                rule("starts", on(STORY_STARTED), new Measure.Counter(), new Window.Ever()),
                rule("pages", on(PAGE_READ), new Measure.Counter(), new Window.Ever()),
                rule("busy-day", on(PAGE_READ), new Measure.Counter(), new Window.Day()),
                rule("days", on(PAGE_READ), new Measure.Distinct(Facet.DAY), new Window.Ever()),
                rule("steady", on(PAGE_READ), new Measure.Distinct(Facet.DAY), rolling(5)),
                rule("words", on(STORY_COMPLETED), words(), new Window.Month()),
                rule("tongues", on(PAGE_READ), new Measure.Distinct(Facet.LANGUAGE), rolling(3)),
                rule("stories", on(STORY_COMPLETED), new Measure.Counter(), new Window.Week()),
                rule("ends", on(STORY_FINISHED), new Measure.OneTime(), new Window.Ever()),
                rule("again", on(STORY_REREAD), new Measure.Counter(), new Window.Ever()),
                rule("goals", on(GOAL_MET), new Measure.Counter(), new Window.Ever()),
                rule("run", on(GOAL_MET), new Measure.Max(Quantity.STREAK_DAYS), new Window.Ever()),
                rule("ladder", on(STORY_COMPLETED), ladder(), new Window.Ever()),
                rule("levels", on(PAGE_READ), levels(), rolling(7)),
                rule("at-night", atNight(), new Measure.Counter(), new Window.Ever()),
                rule("back", limited(Quantity.DAYS_AWAY, 3), new Measure.Counter(), rolling(30)),
                rule("sundays", onSundays(), new Measure.Distinct(Facet.STORY), new Window.Week()));
    }

    private static Rule rule(String code, DeedFilter filter, Measure measure, Window window) {
        var scope = code.length() % 2 == 0 ? Scope.OVER_ALL : Scope.PER_LANGUAGE;
        var tiers =
                measure.ceiling() == 1
                        ? List.of(1L)
                        : measure.equals(words()) ? List.of(100L, 300L) : List.of(1L, 2L, 3L);
        return new Rule(
                code,
                1,
                filter,
                measure,
                window,
                tiers,
                measure.equals(new Measure.Distinct(Facet.LANGUAGE)) ? Scope.OVER_ALL : scope,
                false,
                Map.of(Rule.ENGLISH, new RuleText(code, "{target} of it.")));
    }

    private static Measure words() {
        return new Measure.Sum(Quantity.WORDS);
    }

    private static Measure ladder() {
        return new Measure.Sequence(Facet.LEVEL, List.of("A1", "A2", "B1"));
    }

    private static Measure levels() {
        return new Measure.SetOf(Facet.LEVEL, Set.of("A1", "A2", "B1"));
    }

    private static Window rolling(int days) {
        return new Window.Rolling(days);
    }

    private static DeedFilter on(DeedKind kind) {
        return DeedFilter.on(kind);
    }

    private static DeedFilter atNight() {
        return filter(Optional.of(new Hours(22, 4)), Set.of(), Map.of());
    }

    private static DeedFilter onSundays() {
        return filter(Optional.empty(), Set.of(DayOfWeek.SUNDAY), Map.of());
    }

    private static DeedFilter limited(Quantity quantity, long least) {
        var limits = new Limits(least, Limits.NO_LIMIT);
        return filter(Optional.empty(), Set.of(), Map.of(quantity, limits));
    }

    private static DeedFilter filter(
            Optional<Hours> hours, Set<DayOfWeek> weekdays, Map<Quantity, Limits> amounts) {
        return new DeedFilter(Set.of(PAGE_READ), Set.of(), Set.of(), hours, weekdays, amounts);
    }
}
