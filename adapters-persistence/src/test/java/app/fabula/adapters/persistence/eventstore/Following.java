package app.fabula.adapters.persistence.eventstore;

import static java.util.Objects.requireNonNull;

import app.fabula.application.shared.LogMetadata;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;

/** What a stream has shown so far. */
final class Following {
    private static final long PATIENCE_MILLIS = 20_000;

    private final List<EventMessage> events = new ArrayList<>();

    Following(MessageStream<EventMessage> stream) {
        stream.setCallback(() -> take(stream));
    }

    /** Waits until it has shown so many. */
    synchronized Following await(int count) {
        var end = System.currentTimeMillis() + PATIENCE_MILLIS;
        try {
            while (events.size() < count && System.currentTimeMillis() < end) {
                wait(PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    synchronized List<EventMessage> events() {
        return List.copyOf(events);
    }

    List<Long> positions() {
        return events().stream()
                .map(event -> requireNonNull(event.metadata().get(LogMetadata.POSITION)))
                .map(Long::valueOf)
                .toList();
    }

    private synchronized void take(MessageStream<EventMessage> stream) {
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            events.add(next.get().message());
        }
        notifyAll();
    }
}
