package app.fabula.adapters.messaging.operation;

import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Parking;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.Refusal;
import java.util.Optional;
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
            return handleFrom(position + 1, held);
        });
    }

    /** By itself, now and then: what one release cannot read the next one may. */
    public void retryDue() {
        for (var due : parked.due(followers.names())) {
            try {
                transactions.executeInTransaction(() ->
                        parked.holdDue(due.follower(), due.sequence())
                                .ifPresent(held -> handleFrom(held.position(), held)));
            } catch (RuntimeException e) {
                log.warn("{} cannot be tried again now; others can.", due, e);
            }
        }
    }

    private Parked hold(String follower, String sequence) {
        return parked.hold(follower, sequence).orElseThrow(ParkedRetries::unknown);
    }

    private Outcome handleFrom(long position, Parked held) {
        var handler = followers.handler(held.follower()).orElseThrow(ParkedRetries::unknown);
        var waiting =
                events.parts(held.sequence(), position - 1, positions.position(held.follower()));
        return handler.retry(held, waiting) ? Outcome.RELEASED : Outcome.PARKED;
    }

    private static Refusal unknown() {
        return Refusal.unknown(
                "unknown-parked-sequence", "No such sequence of this follower is set aside.");
    }
}
