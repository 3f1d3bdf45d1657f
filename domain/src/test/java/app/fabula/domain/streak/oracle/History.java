package app.fabula.domain.streak.oracle;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.Practice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What happened to a learner, in any order.
 *
 * @param freezes in stock at the very beginning
 * @param decisions all entries but goals that were met: these come out of the practices
 */
record History(int freezes, List<Outage> outages, List<Practice> practices, List<Entry> decisions) {
    static final Duration TRAVEL_GAP = Duration.ofHours(4);
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

    /** What occurred later than its clocks can be wrong by is not yet known. */
    History knownAt(Instant asOf) {
        var end = asOf.plus(CLOCKS_DIFFER_BY);
        return new History(
                freezes,
                outages,
                practices.stream().filter(practice -> !practice.at().isAfter(end)).toList(),
                decisions.stream().filter(entry -> !entry.when().at().isAfter(end)).toList());
    }
}
