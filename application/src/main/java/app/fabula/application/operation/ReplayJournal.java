package app.fabula.application.operation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Out-port: what is known of replays, by every instance of one database. */
public interface ReplayJournal {
    void begin(Replay replay);

    /** Of the one that is running: how far it is. */
    void progress(UUID id, long position, long target, long events);

    void end(UUID id, Replay.State state, List<Comparison> comparisons, Optional<String> error);

    Optional<Replay> find(UUID id);

    /** The newest first. */
    List<Replay> recent();

    /** Returns false where none of this id is running. */
    boolean askToStop(UUID id);

    boolean isAskedToStop(UUID id);
}
