package app.fabula.application.statistics;

import app.fabula.domain.progress.CompletionRule;
import java.time.Instant;

/**
 * By what numbers are counted.
 *
 * @param version from 1; another rule is another version
 * @param since when they are in force
 * @param gapSeconds a pause of up to this belongs to the reading around it, a longer one does not
 */
public record StatisticsRules(
        int version, Instant since, int gapSeconds, CompletionRule completion) {
    public StatisticsRules {
        if (version < 1 || gapSeconds < 0) {
            throw new IllegalArgumentException(
                    "rules have a version from 1 on and a gap from 0 on, not "
                            + version
                            + ", "
                            + gapSeconds);
        }
    }

    /** The first ones: pauses of up to a minute. */
    public static StatisticsRules first(CompletionRule completion) {
        return new StatisticsRules(1, Instant.MIN, 60, completion);
    }
}
