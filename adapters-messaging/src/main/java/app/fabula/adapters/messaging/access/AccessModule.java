package app.fabula.adapters.messaging.access;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.application.access.ApiKeys;
import app.fabula.application.access.KeyRing;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Tags;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.ApiKeyCommand;
import app.fabula.domain.access.ApiKeyDecider;
import app.fabula.domain.access.ApiKeyEvent;
import app.fabula.domain.access.KeyId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is decided about keys, and how they are looked up in the log. */
public final class AccessModule {
    private AccessModule() {}

    /** Boundary: one key. */
    public static Decisions<ApiKeyCommand, Optional<ApiKey>, ApiKeyEvent> decisions(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("access.ManageKey", "1"),
                        new ApiKeyDecider(),
                        ApiKeyEvent.class,
                        command -> boundary.of(ApiKeyEvent.class, key(command.key())),
                        ApiKeyEvent::occurredAt));
    }

    /** As the log has them now. */
    public static ApiKeys keys(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        return new LogFold<KeyId, Optional<ApiKey>, ApiKeyEvent>(
                        engine,
                        id -> boundary.of(ApiKeyEvent.class, key(id)),
                        ApiKeyEvent.class,
                        Optional.empty(),
                        ApiKey::after,
                        new CacheMetrics(meters, "api-keys"))
                ::of;
    }

    /** As the log has them now. Rarely asked, and by people: not remembered key by key. */
    public static KeyRing ring(
            EventStorageEngine engine,
            MessageTypeResolver names,
            LongSupplier head,
            MeterRegistry meters) {
        var boundary = new Boundary(names);
        var ring =
                new LogFold<EventCriteria, SequencedMap<KeyId, ApiKey>, ApiKeyEvent>(
                        engine,
                        all -> all,
                        ApiKeyEvent.class,
                        new LinkedHashMap<>(),
                        AccessModule::after,
                        new CacheMetrics(meters, "key-ring"));
        var all = boundary.of(ApiKeyEvent.class, Tag.of(Tags.KEY_RING, "all"));
        return () -> {
            var position = head.getAsLong();
            return new Shown<>(ring.of(all), position);
        };
    }

    private static SequencedMap<KeyId, ApiKey> after(
            SequencedMap<KeyId, ApiKey> keys, ApiKeyEvent event) {
        var after = new LinkedHashMap<>(keys);
        ApiKey.after(Optional.ofNullable(keys.get(event.key())), event)
                .ifPresent(key -> after.put(event.key(), key));
        return after;
    }

    private static Tag key(KeyId id) {
        return Tag.of(Tags.API_KEY, id.toString());
    }
}
