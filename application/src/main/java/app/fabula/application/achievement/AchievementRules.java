package app.fabula.application.achievement;

import app.fabula.domain.achievement.RuleDecider;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleHistory;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * All rules that there are or ever were: a fold over what was decided about them.
 *
 * @param byCode in the order in which they were published first
 */
public record AchievementRules(SequencedMap<String, RuleHistory> byCode) {
    private static final RuleDecider DECIDER = new RuleDecider();

    /** Out-port: by the log as it is now. */
    @FunctionalInterface
    public interface Source {
        AchievementRules now();
    }

    public AchievementRules {
        byCode = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byCode));
    }

    public static AchievementRules none() {
        return new AchievementRules(new LinkedHashMap<>());
    }

    public AchievementRules after(RuleEvent event) {
        var more = new LinkedHashMap<>(byCode);
        more.put(event.code(), DECIDER.evolve(of(event.code()), event));
        return new AchievementRules(more);
    }

    /** Nothing where there never was any of that code. */
    public RuleHistory of(String code) {
        return byCode.getOrDefault(code, RuleHistory.none());
    }

    public Collection<RuleHistory> all() {
        return byCode.values();
    }
}
