package app.fabula.application.progress;

import app.fabula.domain.progress.ProgressEvent.Received;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Out-port: appends facts, and what was quarantined, without any condition; what is made of an
 * activity that is known is left out.
 */
@FunctionalInterface
public interface FactLog {
    /**
     * @param known the activities that were in the log before, and what was made of them then
     * @param duplicates those of them that are there not by the same request
     * @param position of the last of them all in the log, new or not
     */
    record Appended(Map<UUID, FirstOutcome> known, Set<UUID> duplicates, long position) {
        public Appended {
            known = Map.copyOf(known);
            duplicates = Set.copyOf(duplicates);
        }
    }

    /** All new ones together or none of them. */
    Appended append(List<Received> received);
}
