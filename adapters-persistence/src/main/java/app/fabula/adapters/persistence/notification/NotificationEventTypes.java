package app.fabula.adapters.persistence.notification;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.notification.NotificationEvent;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.NotificationEvent.PreferencesChosen;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** What learners say about notifications on disk. */
public final class NotificationEventTypes {
    private NotificationEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "notification.PreferencesChosen",
                        1,
                        PreferencesChosen.class,
                        NotificationEventTypes::tags),
                new EventType<>(
                        "notification.NotificationsRead",
                        1,
                        NotificationsRead.class,
                        NotificationEventTypes::tags));
    }

    private static Set<Tag> tags(NotificationEvent event) {
        return Set.of(Tag.of(Tags.LEARNER, event.learner().toString()));
    }
}
