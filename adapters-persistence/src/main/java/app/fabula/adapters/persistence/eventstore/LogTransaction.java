package app.fabula.adapters.persistence.eventstore;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** An append that Axon has prepared and may commit once. */
final class LogTransaction implements AppendTransaction<ConsistencyMarker> {
    private final LogWriter writer;
    private final Append append;
    private final LongSupplier head;
    private final AtomicBoolean ended = new AtomicBoolean();

    LogTransaction(LogWriter writer, Append append, LongSupplier head) {
        this.writer = writer;
        this.append = append;
        this.head = head;
    }

    @Override
    public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
        if (ended.getAndSet(true)) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException("committed or rolled back already"));
        }
        if (append.events().isEmpty()) {
            return CompletableFuture.completedFuture(
                    new GlobalIndexConsistencyMarker(head.getAsLong()));
        }
        writer.submit(append);
        return append.done();
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
        ended.set(true);
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(
            ConsistencyMarker committed, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(committed);
    }
}
