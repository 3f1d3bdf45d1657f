package app.fabula.domain.achievement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a learner's deeds amount to under one rule, or under it in one language.
 *
 * @param deciding the deed that reached each tier, from the first on; tiers beyond it are open
 * @param values what was measured in each window that has any deed, by its first day
 */
public record Attainment(Rule rule, List<Deed> deciding, Map<LocalDate, Long> values) {
    /**
     * @param target of the next tier; of the last one where all were reached
     * @param fraction of the target, 0 to 1; 1 where all were reached
     */
    public record Progress(long current, long target, double fraction) {}

    public Attainment {
        deciding = List.copyOf(deciding);
        values = Map.copyOf(values);
    }

    /** The deed that reached that tier, from 1; {@code occurredAt} of it is when it was earned. */
    public Optional<Deed> earning(int tier) {
        return tier <= deciding.size() ? Optional.of(deciding.get(tier - 1)) : Optional.empty();
    }

    public boolean isComplete() {
        return deciding.size() == rule.tiers().size();
    }

    /**
     * How far the learner is, in the window in which they are on that day of theirs.
     *
     * @param today ignored where the rule measures everything together
     */
    public Progress progress(LocalDate today) {
        var current = values.getOrDefault(rule.window().upTo(today), 0L);
        var next = Math.min(deciding.size() + 1, rule.tiers().size());
        var target = rule.threshold(next);
        var fraction = isComplete() ? 1 : Math.min(1, (double) current / target);
        return new Progress(current, target, fraction);
    }
}
