package app.fabula.adapters.persistence.access;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.access.ApiKeyEvent;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyCreated;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRevoked;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRotated;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** The keys' events on disk. */
public final class ApiKeyEventTypes {
    private ApiKeyEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "access.ApiKeyCreated", 1, ApiKeyCreated.class, ApiKeyEventTypes::tags),
                new EventType<>(
                        "access.ApiKeyRotated", 1, ApiKeyRotated.class, ApiKeyEventTypes::tags),
                new EventType<>(
                        "access.ApiKeyRevoked", 1, ApiKeyRevoked.class, ApiKeyEventTypes::tags));
    }

    private static Set<Tag> tags(ApiKeyEvent event) {
        return Set.of(Tag.of(Tags.API_KEY, event.key().toString()), Tag.of(Tags.KEY_RING, "all"));
    }
}
