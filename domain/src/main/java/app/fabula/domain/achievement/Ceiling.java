package app.fabula.domain.achievement;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Measure.OneTime;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.SetOf;
import app.fabula.domain.achievement.Measure.Sum;
import java.util.Optional;
import java.util.Set;

/**
 * The most that any window of a rule could come to, or more than that, but never less.
 *
 * @param levels that stories may have
 */
record Ceiling(Rule rule, Set<String> levels) {
    private static final int LONGEST_MONTH = 31;

    long most() {
        var measure = rule.measure();
        return switch (measure) {
            case Distinct(var facet) -> most(facet);
            case SetOf(var facet, _) -> Math.min(measure.ceiling(), most(facet));
            case Sequence(var facet, _) -> Math.min(measure.ceiling(), most(facet));
            case Max(var quantity) ->
                    Optional.ofNullable(rule.filter().amounts().get(quantity))
                            .map(Limits::most)
                            .orElse(measure.ceiling());
            case Counter _ when rule.filter().kinds().equals(Set.of(DeedKind.GOAL_MET)) -> days();
            case Counter _, Sum _, OneTime _ -> measure.ceiling();
        };
    }

    private long most(Facet facet) {
        var filter = rule.filter();
        return switch (facet) {
            case STORY -> Long.MAX_VALUE;
            case DAY -> days();
            case LEVEL -> (filter.levels().isEmpty() ? levels : filter.levels()).size();
            case LANGUAGE -> {
                if (rule.scope() == Scope.PER_LANGUAGE) {
                    yield 1;
                }
                yield filter.languages().isEmpty() ? Long.MAX_VALUE : filter.primaries().size();
            }
        };
    }

    private long days() {
        var weekdays = rule.filter().weekdays().isEmpty() ? 7 : rule.filter().weekdays().size();
        return switch (rule.window()) {
            case Window.Ever _ -> Long.MAX_VALUE;
            case Window.Day _ -> 1;
            case Window.Week _ -> weekdays;
            case Window.Month _ -> days(LONGEST_MONTH, weekdays);
            case Window.Rolling(var days) -> days(days, weekdays);
        };
    }

    /** How many of these weekdays there are at most in so many days in a row. */
    private static long days(int all, int weekdays) {
        return (long) all / 7 * weekdays + Math.min(all % 7, weekdays);
    }
}
