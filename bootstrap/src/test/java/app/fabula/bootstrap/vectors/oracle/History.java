package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.Practice;
import java.time.Duration;
import java.util.List;

/**
 * What is known to have happened to a learner, in any order.
 *
 * @param freezes in stock at the very beginning
 * @param decisions all entries but goals that were met: these come out of the practices
 */
record History(int freezes, List<Outage> outages, List<Practice> practices, List<Entry> decisions) {
    static final Duration TRAVEL_GAP = Duration.ofHours(4);
}
