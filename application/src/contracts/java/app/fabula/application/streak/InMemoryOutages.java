package app.fabula.application.streak;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.util.List;

/** Outages on a log in memory. */
public final class InMemoryOutages implements DeclaredOutages {
    private final InMemoryLog log;

    public InMemoryOutages(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public List<OutageDeclared> until(long position) {
        return log.all(OutageDeclared.class, position);
    }
}
