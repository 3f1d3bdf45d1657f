package app.fabula.domain.achievement;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Measure.OneTime;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.SetOf;
import app.fabula.domain.achievement.Measure.Sum;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rules that nobody could ever earn, for those who write them. It is no part of a rule: what
 * was published once stays a rule, whatever is found since.
 */
public final class Reach {
    private final Rule rule;
    private final DeedFilter filter;
    private final Set<String> levels;

    private Reach(Rule rule, Set<String> levels) {
        this.rule = rule;
        this.filter = rule.filter();
        this.levels = levels;
    }

    /**
     * @param levels that stories may have
     * @return that rule
     * @throws NotWellFormed where it looks at nothing that there could be, or some tier is above
     *     all that could be measured
     */
    public static Rule checked(Rule rule, Set<String> levels) {
        new Reach(rule, levels).check();
        return rule;
    }

    private void check() {
        filter.levels().forEach(level -> isThere("deeds", Facet.LEVEL, level));
        filter.amounts().keySet().forEach(quantity -> isHad("deeds", quantity));
        if (filter.kinds().stream().noneMatch(this::mayHaveAmounts)) {
            throw new NotWellFormed(
                    "deeds", "none of %s has all of the amounts".formatted(kinds()));
        }
        switch (rule.measure()) {
            case Sum(var quantity) -> isHad("measure", quantity);
            case Max(var quantity) -> isHad("measure", quantity);
            case SetOf(var facet, var some) -> some.forEach(one -> isThere("measure", facet, one));
            case Sequence(var facet, var some) ->
                    some.forEach(one -> isThere("measure", facet, one));
            case Counter _, Distinct _, OneTime _ -> {}
        }
        rule.checkUpTo(new Ceiling(rule, levels).most());
    }

    private boolean mayHaveAmounts(DeedKind kind) {
        return filter.amounts().entrySet().stream()
                .filter(limits -> limits.getValue().least() > 0)
                .map(Map.Entry::getKey)
                .allMatch(kind.quantities()::contains);
    }

    private void isHad(String member, Quantity quantity) {
        if (filter.kinds().stream().noneMatch(kind -> kind.quantities().contains(quantity))) {
            throw new NotWellFormed(member, "none of %s has %s".formatted(kinds(), quantity));
        }
    }

    private void isThere(String member, Facet facet, String value) {
        var isThere =
                switch (facet) {
                    case LEVEL -> levels.contains(value) && isAmong(filter.levels(), value);
                    case LANGUAGE -> isAmong(filter.primaries(), value);
                    case STORY, DAY -> true;
                };
        if (!isThere || !facet.mayBe(value)) {
            throw new NotWellFormed(
                    member, "nothing that the rule looks at has the %s %s".formatted(facet, value));
        }
    }

    private static boolean isAmong(Set<String> some, String value) {
        return some.isEmpty() || some.contains(value);
    }

    private List<DeedKind> kinds() {
        return filter.kinds().stream().sorted().toList();
    }
}
