package app.fabula.adapters.messaging.shared;

import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.AlreadyRecorded.Place;
import app.fabula.application.shared.LogMetadata;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * A log in a list, as ours on PostgreSQL: positions from 1, and a source that ends with the head.
 * Axon's own begins at 0 and never ends a source that begins after its head.
 */
public final class EngineInMemory implements EventStorageEngine {
    private final List<TaggedEventMessage<?>> log = new ArrayList<>();
    private long sourced;

    /** How many events were ever read from it. */
    synchronized long sourced() {
        return sourced;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition,
            @Nullable ProcessingContext context,
            List<TaggedEventMessage<?>> events) {
        return CompletableFuture.completedFuture(
                new AppendTransaction<ConsistencyMarker>() {
                    @Override
                    public CompletableFuture<ConsistencyMarker> commit(
                            @Nullable ProcessingContext within) {
                        return commitNow(condition, events);
                    }

                    @Override
                    public void rollback(@Nullable ProcessingContext within) {}

                    @Override
                    public CompletableFuture<ConsistencyMarker> afterCommit(
                            ConsistencyMarker marker, @Nullable ProcessingContext within) {
                        return CompletableFuture.completedFuture(marker);
                    }
                });
    }

    private synchronized CompletableFuture<ConsistencyMarker> commitNow(
            AppendCondition condition, List<TaggedEventMessage<?>> events) {
        var known = condition.consistencyMarker();
        if (!known.equals(ConsistencyMarker.INFINITY)
                && !condition.equals(AppendCondition.none())
                && !positions(
                                Math.toIntExact(GlobalIndexConsistencyMarker.position(known)),
                                condition.criteria())
                        .isEmpty()) {
            return CompletableFuture.failedFuture(
                    AppendEventsTransactionRejectedException.conflictingEventsDetected(known));
        }
        var recorded = recorded(events);
        if (!recorded.isEmpty()) {
            return CompletableFuture.failedFuture(new AlreadyRecorded(recorded));
        }
        log.addAll(events);
        return CompletableFuture.completedFuture(new GlobalIndexConsistencyMarker(log.size()));
    }

    @Override
    public synchronized MessageStream<EventMessage> source(
            SourcingCondition condition, @Nullable ProcessingContext context) {
        var after = Math.max(1, GlobalIndexPosition.toIndex(condition.start())) - 1;
        var found = new ArrayList<EventMessage>();
        for (var position : positions(Math.toIntExact(after), condition.criteria())) {
            found.add(at(position));
        }
        sourced += found.size();
        found.add(TerminalEventMessage.INSTANCE);
        var end =
                Context.with(
                        ConsistencyMarker.RESOURCE_KEY,
                        new GlobalIndexConsistencyMarker(log.size()));
        return MessageStream.fromIterable(
                found, message -> message instanceof TerminalEventMessage ? end : Context.empty());
    }

    private EventMessage at(int position) {
        var event = log.get(position - 1).event();
        return event.andMetadata(Map.of(LogMetadata.POSITION, Integer.toString(position)));
    }

    /** Where those of them are that are in the log already, by their ids. */
    private Map<UUID, Place> recorded(List<TaggedEventMessage<?>> events) {
        var ids = events.stream().map(tagged -> tagged.event().identifier()).toList();
        var places = new HashMap<UUID, Place>();
        for (var i = 0; i < log.size(); i++) {
            var event = log.get(i).event();
            if (ids.contains(event.identifier())) {
                var causation = event.metadata().get(LogMetadata.CAUSATION_ID);
                places.put(
                        UUID.fromString(event.identifier()),
                        new Place(
                                i + 1L,
                                event.type().qualifiedName().toString(),
                                causation == null ? null : UUID.fromString(causation)));
            }
        }
        return places;
    }

    private List<Integer> positions(int after, EventCriteria criteria) {
        var positions = new ArrayList<Integer>();
        for (var position = after + 1; position <= log.size(); position++) {
            var tagged = log.get(position - 1);
            if (criteria.matches(tagged.event().type().qualifiedName(), tagged.tags())) {
                positions.add(position);
            }
        }
        return positions;
    }

    @Override
    public MessageStream<EventMessage> stream(
            StreamingCondition condition, @Nullable ProcessingContext context) {
        return MessageStream.fromIterable(List.of());
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public synchronized CompletableFuture<TrackingToken> latestToken(
            @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(log.size()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(
            Instant at, @Nullable ProcessingContext context) {
        return firstToken(context);
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("head", log.size());
    }
}
