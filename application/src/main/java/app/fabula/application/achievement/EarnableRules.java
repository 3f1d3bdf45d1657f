package app.fabula.application.achievement;

import app.fabula.domain.achievement.NotWellFormed;
import app.fabula.domain.achievement.Reach;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.catalog.CefrLevel;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules as somebody has written them, and means to publish. */
public final class EarnableRules {
    private static final Set<String> LEVELS =
            Arrays.stream(CefrLevel.values())
                    .map(CefrLevel::name)
                    .collect(Collectors.toUnmodifiableSet());

    private EarnableRules() {}

    /**
     * @return that rule
     * @throws NotWellFormed where nobody could ever earn it, or not all of its tiers
     */
    public static Rule checked(Rule rule) {
        return Reach.checked(rule, LEVELS);
    }
}
