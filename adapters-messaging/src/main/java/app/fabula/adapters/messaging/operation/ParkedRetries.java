package app.fabula.adapters.messaging.operation;

import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Parking;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.domain.shared.Refusal;
import java.util.List;
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
    public List<Parked> all() {
        return parked.all();
    }

    @Override
    public Outcome retry(String follower, String sequence) {
        return handleFrom(follower, sequence, 0);
    }

    @Override
    public Outcome discard(String follower, String sequence) {
        return handleFrom(follower, sequence, 1);
    }

    /** By itself, now and then: what one release cannot read the next one may. */
    public void retryDue() {
        for (var due : parked.due()) {
            try {
                retry(due.follower(), due.sequence());
            } catch (Refusal e) {
                log.debug("Another instance was faster with {}.", due, e);
            } catch (RuntimeException e) {
                log.warn("{} cannot be tried again now; others can.", due, e);
            }
        }
    }

    private Outcome handleFrom(String follower, String sequence, int skipped) {
        var handler = followers.handler(follower).orElseThrow(ParkedRetries::unknown);
        return transactions.fetchInTransaction(() -> {
            var held = parked.hold(follower, sequence).orElseThrow(ParkedRetries::unknown);
            var waiting =
                    events.parts(
                            sequence, held.position() - 1 + skipped, positions.position(follower));
            return handler.retry(sequence, waiting) ? Outcome.RELEASED : Outcome.PARKED;
        });
    }

    private static Refusal unknown() {
        return Refusal.unknown(
                "unknown-parked-sequence", "No such sequence of this follower is set aside.");
    }
}
