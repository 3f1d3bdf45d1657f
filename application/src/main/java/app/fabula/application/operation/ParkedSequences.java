package app.fabula.application.operation;

import app.fabula.application.shared.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Out-port: which sequences were set aside. All but what lists and counts takes part in the
 * transaction of the batch that is being handled, so that a sequence is set aside together with
 * whatever else the batch came to.
 */
public interface ParkedSequences {
    /**
     * By follower and sequence.
     *
     * @param cursor of the slice before
     * @throws app.fabula.application.shared.UnreadableCursor for one that was never given out
     */
    Slice<Parked> list(int limit, Optional<String> cursor);

    /** How many each follower has set aside; one that has none is left out. */
    Map<String, Integer> counts();

    /**
     * Which of them may be tried again by themselves: the more attempts, the longer the pause.
     * Those that have waited longest, a hundred at most.
     */
    List<Parked> due(Set<String> followers);

    /**
     * Which of these are set aside. What is found stays so until the end of the transaction: nobody
     * releases a sequence while its newest event is being passed over.
     */
    Set<String> among(String follower, Set<String> sequences);

    /** All of one follower. */
    List<Parked> of(String follower);

    /** Holds one against everybody else until the end of the transaction. */
    Optional<Parked> hold(String follower, String sequence);

    /**
     * The same where it is due, and passes over what somebody else holds: of two who would try it
     * again by themselves one does.
     */
    Optional<Parked> holdDue(String follower, String sequence);

    /**
     * Sets a sequence aside. Where it has been set aside already, the batch that did not know so is
     * not to be committed: this throws, and never moves a sequence from where it waits.
     */
    void park(String follower, String sequence, long position, String error);

    /** One that is held could not be brought back: from now on it waits there. */
    void parkAgain(Parked held, long position, String error);

    void release(String follower, String sequence);

    /**
     * Does something, or nothing: what it has written is undone where it fails because of what it
     * was given. Any other failure, such as that of the database itself, is thrown on.
     *
     * @return why it failed
     */
    Optional<String> attempt(Runnable work);
}
