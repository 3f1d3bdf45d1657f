package app.fabula.bootstrap.command;

import app.fabula.application.catalog.ImportStories.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** How many stories went which way. */
final class ImportTally {
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    void count(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "import=stories imported=%d revised=%d unchanged=%d refused=%d"
                .formatted(
                        of(Outcome.IMPORTED),
                        of(Outcome.REVISED),
                        of(Outcome.UNCHANGED),
                        of(Outcome.REFUSED));
    }
}
