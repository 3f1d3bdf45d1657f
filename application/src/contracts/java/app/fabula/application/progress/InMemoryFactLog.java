package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Facts on a log in memory. */
public final class InMemoryFactLog implements FactLog {
    private final InMemoryLog log;

    public InMemoryFactLog(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public Appended append(List<Fact> facts) {
        var duplicates = new HashSet<UUID>();
        for (var fact : facts) {
            if (log.all(Fact.class).stream().anyMatch(known -> isSame(known, fact))) {
                duplicates.add(fact.occurrence().activity());
            } else {
                log.append(fact);
            }
        }
        return new Appended(duplicates, log.head());
    }

    private static boolean isSame(Fact known, Fact fact) {
        return known.learner().equals(fact.learner())
                && known.occurrence().activity().equals(fact.occurrence().activity());
    }
}
