package app.fabula.application.progress;

import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Out-port: appends facts without any condition; a fact whose activity is known is left out. */
@FunctionalInterface
public interface FactLog {
    /**
     * @param duplicates the activities that were in the log before, not by the same request
     * @param position of the last of them in the log, new or not
     */
    record Appended(Set<UUID> duplicates, long position) {}

    /** All new ones together or none of them. */
    Appended append(List<Fact> facts);
}
