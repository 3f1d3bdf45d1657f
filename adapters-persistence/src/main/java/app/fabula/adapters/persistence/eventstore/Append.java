package app.fabula.adapters.persistence.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Events that are stored together or not at all, and the caller who waits for that. */
final class Append {
    private final AppendCondition condition;
    private final List<NewEvent> events;
    private final CompletableFuture<ConsistencyMarker> done = new CompletableFuture<>();

    Append(AppendCondition condition, List<NewEvent> events) {
        this.condition = condition;
        this.events = List.copyOf(events);
    }

    List<NewEvent> events() {
        return events;
    }

    /** What it holds in memory while it waits, about. */
    int bytes() {
        return events.stream().mapToInt(event -> event.payload().length + 200).sum();
    }

    /** Completes after the commit with the position of the last event. */
    CompletableFuture<ConsistencyMarker> done() {
        return done;
    }

    boolean isConditional() {
        return !condition.equals(AppendCondition.none())
                && !condition.consistencyMarker().equals(ConsistencyMarker.INFINITY);
    }

    EventCriteria criteria() {
        return condition.criteria();
    }

    /** Nothing that matches the criteria may be later than this. */
    long knownUntil() {
        return Math.max(0, GlobalIndexConsistencyMarker.position(condition.consistencyMarker()));
    }

    AppendEventsTransactionRejectedException conflict() {
        return AppendEventsTransactionRejectedException.conflictingEventsDetected(
                condition.consistencyMarker());
    }
}
