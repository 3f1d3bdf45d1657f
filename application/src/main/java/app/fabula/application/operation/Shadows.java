package app.fabula.application.operation;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Out-port: read models that are rebuilt beside the live ones. What a fold reads and writes goes to
 * its shadow where the fold runs within one of these methods.
 */
public interface Shadows {
    /**
     * A stretch of the log.
     *
     * @param after position before its first event
     * @param until position of its last one
     */
    record Stretch(long after, long until) {}

    /**
     * Those that are there are gone on with, if the same release has left them; others begin empty.
     *
     * @return how far each has come
     */
    Map<String, Long> open(Collection<String> projections);

    /**
     * Folds into shadows, and notes how far each has come, in one transaction. Fails where one of
     * them is not at the beginning of its stretch, since somebody else writes it.
     */
    void write(Runnable folding, Map<String, Stretch> stretches);

    /** Folds what a shadow still lacks, within the transaction in which this is called. */
    @FunctionalInterface
    interface Tail {
        void fold(Stretch lacking);
    }

    /**
     * Puts a shadow in the place of its live read model. That one's follower waits while the tail
     * is folded; who reads it waits for a moment only.
     *
     * @param patience for those who read to come to an end; whoever comes later waits behind it
     * @return the position that it then shows, the one that the live one had come to; empty where
     *     those who read did not come to an end in time, and nothing has changed
     */
    OptionalLong swap(String projection, Duration patience, Tail tail);

    /** Compares both at one same position. The live one goes on meanwhile. */
    Comparison compare(String projection, Tail tail);

    /** Throws shadows away. */
    void drop(Collection<String> projections);

    /**
     * Only one at a time writes shadows, of all instances of one database: whoever holds this,
     * until it is closed or the process dies.
     */
    Optional<Turn> turn();

    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
