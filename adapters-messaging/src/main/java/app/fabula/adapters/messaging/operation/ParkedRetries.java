package app.fabula.adapters.messaging.operation;

import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Parking;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings back what was set aside. While one does so it holds the sequence, so that no newer event
 * of it is passed over meanwhile: all that its follower has come past is handled here.
 */
public final class ParkedRetries implements Parking {
    private static final Logger log = LoggerFactory.getLogger(ParkedRetries.class);

    private final Followers followers;
    private final ParkedSequences parked;
    private final EventLog events;
    private final ProjectionStore positions;
    private final TransactionManager transactions;

    public ParkedRetries(
            Followers followers,
            ParkedSequences parked,
            EventLog events,
            ProjectionStore positions,
            TransactionManager transactions) {
        this.followers = followers;
        this.parked = parked;
        this.events = events;
        this.positions = positions;
        this.transactions = transactions;
    }

    @Override
    public Slice<Parked> list(int limit, Optional<String> cursor) {
        return parked.list(limit, cursor);
    }

    @Override
    public Outcome retry(String follower, String sequence) {
        return transactions.fetchInTransaction(() -> {
            var held = hold(follower, sequence);
            return handleFrom(held.position(), held);
        });
    }

    @Override
    public Outcome discard(String follower, String sequence, long position) {
        return transactions.fetchInTransaction(() -> {
            var held = hold(follower, sequence);
            if (held.position() != position) {
                throw Refusal.conflict(
                        "another-event-parked",
                        "The sequence waits from position %d on, not from %d on: look at why before you give that event up."
                                .formatted(held.position(), position));
            }
            if (followers.handler(follower).isEmpty()) {
                parked.release(follower, sequence);
                return Outcome.RELEASED;
            }
            return handleFrom(position + 1, held);
        });
    }

    /**
     * By itself, now and then: what one release cannot read the next one may. It goes on with those
     * that are due next as long as some come back, or many would wait long after an upgrade.
     */
    public void retryDue() {
        int released;
        do {
            released = 0;
            for (var due : parked.due(followers.names())) {
                released += comesBack(due) ? 1 : 0;
            }
        } while (released > 0);
    }

    private boolean comesBack(Parked due) {
        try {
            return transactions.fetchInTransaction(() ->
                    parked.holdDue(due.follower(), due.sequence())
                            .map(held -> handleFrom(held.position(), held))
                            .filter(Outcome.RELEASED::equals)
                            .isPresent());
        } catch (RuntimeException e) {
            log.warn("{} cannot be tried again now; others can.", due, e);
            return false;
        }
    }

    private Parked hold(String follower, String sequence) {
        return parked.hold(follower, sequence)
                .orElseThrow(() ->
                        Refusal.unknown(
                                "unknown-parked-sequence",
                                "No such sequence of this follower is set aside."));
    }

    /** Where this release does not have the follower, it goes on waiting. */
    private Outcome handleFrom(long position, Parked held) {
        var handler = followers.handler(held.follower());
        return handler.isPresent() && handler.get().retry(held, waiting(position, held))
                ? Outcome.RELEASED
                : Outcome.PARKED;
    }

    private Stream<List<Recorded>> waiting(long position, Parked held) {
        return events.parts(held.sequence(), position - 1, positions.position(held.follower()));
    }
}
