package app.fabula.adapters.persistence.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's events on PostgreSQL 15 or later, with dynamic consistency boundaries: one log in one
 * order without gaps. See {@code docs/adr/0001} for why it is our own.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PostgresEventStorageEngine.class);
    private static final int MAX_WAITING_APPENDS = 10_000;
    private static final int MAX_WAITING_BYTES = 64 << 20;
    private static final int MAX_BATCH_EVENTS = 2_000;

    /** Only the fallback of listening. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Converter converter;
    private final LogReader reader;
    private final LogWriter writer;
    private final LogListener listener;
    private final Set<LogStream> streams = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService poller =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("log-poller").daemon().factory());
    private final AtomicLong head;

    /**
     * @param database its connections are used outside of any transaction of the caller
     */
    public PostgresEventStorageEngine(
            DataSource database,
            EventTypes types,
            Converter converter,
            InstantSource clock,
            AppendMetrics metrics) {
        this(database, types, converter, clock, metrics, POLL);
    }

    PostgresEventStorageEngine(
            DataSource database,
            EventTypes types,
            Converter converter,
            InstantSource clock,
            AppendMetrics metrics,
            Duration poll) {
        this.converter = converter;
        this.reader = new LogReader(database, types, converter);
        this.head = new AtomicLong(reader.head());
        this.writer =
                new LogWriter(
                        database,
                        clock,
                        this::committed,
                        new WaitingAppends.Limits(
                                MAX_WAITING_APPENDS, MAX_WAITING_BYTES, MAX_BATCH_EVENTS),
                        metrics);
        this.listener = new LogListener(database, this::lookAtHead);
        writer.start();
        listener.start();
        var _ =
                poller.scheduleWithFixedDelay(
                        this::lookAtHead, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether its writer lives; where it does not, only a restart helps. */
    public boolean isWriting() {
        return writer.isWriting();
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition,
            @Nullable ProcessingContext context,
            List<TaggedEventMessage<?>> events) {
        var rows = events.stream().map(event -> NewEvent.of(event, converter)).toList();
        if (new HashSet<>(rows.stream().map(NewEvent::id).toList()).size() < rows.size()) {
            throw new IllegalArgumentException("two events of one append have the same id");
        }
        return CompletableFuture.completedFuture(
                new LogTransaction(writer, new Append(condition, rows), head::get));
    }

    @Override
    public MessageStream<EventMessage> source(
            SourcingCondition condition, @Nullable ProcessingContext context) {
        // Before the query, so that it is no later than what the query sees.
        var known = head.get();
        var after = Math.max(1, GlobalIndexPosition.toIndex(condition.start())) - 1;
        var entries = new ArrayList<Entry<EventMessage>>();
        for (var read : reader.allAfter(after, condition.criteria())) {
            entries.add(new SimpleEntry<>(read.event(), Context.empty()));
            known = Math.max(known, read.position());
        }
        // Never ORIGIN: Axon would take it for "nothing sourced yet" and let a second source raise
        // it.
        entries.add(
                new SimpleEntry<>(
                        TerminalEventMessage.INSTANCE,
                        Context.with(
                                ConsistencyMarker.RESOURCE_KEY,
                                new GlobalIndexConsistencyMarker(known))));
        return new ReadEvents(entries);
    }

    @Override
    public MessageStream<EventMessage> stream(
            StreamingCondition condition, @Nullable ProcessingContext context) {
        var after = condition.position().position().orElse(0);
        var stream = new LogStream(reader, after, condition.criteria(), streams::remove);
        streams.add(stream);
        return stream;
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(reader.head()));
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(
            Instant at, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(
                new GlobalSequenceTrackingToken(reader.lastBefore(at)));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("head", head.get());
    }

    @Override
    public void close() {
        poller.shutdownNow();
        listener.close();
        writer.close();
        streams.forEach(LogStream::close);
    }

    private void committed(long position) {
        head.accumulateAndGet(position, Math::max);
        streams.forEach(this::wake);
    }

    /** What a follower makes of it is their own affair: neither writer nor poller may die of it. */
    private void wake(LogStream stream) {
        try {
            stream.wake();
        } catch (RuntimeException e) {
            log.debug("A follower could not be woken; the next look at the log does it.", e);
        }
    }

    /**
     * Also wakes whoever is behind for any other reason: no wake-up is lost for longer than this.
     */
    private void lookAtHead() {
        try {
            if (!streams.isEmpty()) {
                var now = head.accumulateAndGet(reader.head(), Math::max);
                streams.stream().filter(stream -> stream.isBehind(now)).forEach(this::wake);
            }
        } catch (RuntimeException | Error e) { // or nobody would ever look again
            log.debug("The log cannot be looked at now; trying again.", e);
        }
    }
}
