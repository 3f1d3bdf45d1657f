package app.fabula.application.streak;

import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.util.List;

/** Out-port: the outages that had been declared by a position of the log, the oldest first. */
@FunctionalInterface
public interface DeclaredOutages {
    List<OutageDeclared> until(long position);
}
