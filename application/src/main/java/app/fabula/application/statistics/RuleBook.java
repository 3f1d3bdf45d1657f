package app.fabula.application.statistics;

import java.time.Instant;
import java.util.List;

/**
 * All rules that have ever been in force: what was told once can be told again.
 *
 * @param rules at least one; each of a later version is in force later
 */
public record RuleBook(List<StatisticsRules> rules) {
    public RuleBook {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("there are always rules");
        }
        for (var i = 1; i < rules.size(); i++) {
            var earlier = rules.get(i - 1);
            var later = rules.get(i);
            if (later.version() <= earlier.version() || !later.since().isAfter(earlier.since())) {
                throw new IllegalArgumentException(
                        "rules " + later.version() + " do not come after " + earlier.version());
            }
        }
    }

    public static RuleBook of(StatisticsRules... rules) {
        return new RuleBook(List.of(rules));
    }

    /** Those of today. */
    public StatisticsRules current() {
        return rules.getLast();
    }

    /** Those in force then; the first ones before there were any. */
    public StatisticsRules at(Instant instant) {
        return rules.stream()
                .filter(some -> !some.since().isAfter(instant))
                .reduce((_, later) -> later)
                .orElse(rules.getFirst());
    }
}
