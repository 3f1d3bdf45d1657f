package app.fabula.application.operation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Out-port: which sequences were set aside. All but {@link #all} and {@link #due} take part in the
 * transaction of the batch that is being handled, so that a sequence is set aside together with
 * whatever else the batch came to.
 */
public interface ParkedSequences {
    List<Parked> all();

    /** Which of them may be tried again by themselves: the more attempts, the longer the pause. */
    List<Parked> due();

    /**
     * Which of these are set aside. What is found stays so until the end of the transaction: nobody
     * releases a sequence while its newest event is being passed over.
     */
    Set<String> among(String follower, Set<String> sequences);

    /** All of one follower. */
    List<Parked> of(String follower);

    /** Holds one against everybody else until the end of the transaction. */
    Optional<Parked> hold(String follower, String sequence);

    /** Sets a sequence aside, or notes that it could not be brought back. */
    void park(String follower, String sequence, long position, String error);

    void release(String follower, String sequence);

    /**
     * Does something, or nothing: what it has written is undone where it fails because of what it
     * was given. Any other failure, such as that of the database itself, is thrown on.
     *
     * @return why it failed
     */
    Optional<String> attempt(Runnable work);
}
