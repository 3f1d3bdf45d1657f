package app.fabula.application.operation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Out-port: read models that are rebuilt beside the live ones. What a fold reads and writes goes to
 * its shadow where the fold runs within one of these methods.
 */
public interface Shadows {
    /**
     * Those that are there are gone on with, if the same release has left them; others begin empty.
     *
     * @return how far each has come
     */
    Map<String, Long> open(Collection<String> projections);

    /** Folds into shadows, and notes how far each has come, in one transaction. */
    void write(Runnable folding, Map<String, Long> reached);

    /** What a shadow still lacks, folded into it within the transaction in which this is called. */
    @FunctionalInterface
    interface Tail {
        /**
         * @param after position that the shadow shows
         * @param until position that it is to show
         */
        void fold(long after, long until);
    }

    /**
     * Puts a shadow in the place of its live read model, which waits meanwhile.
     *
     * @return the position that it then shows: the one that the live one had come to
     */
    long swap(String projection, Tail tail);

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
