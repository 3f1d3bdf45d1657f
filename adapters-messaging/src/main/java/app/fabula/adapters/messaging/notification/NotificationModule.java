package app.fabula.adapters.messaging.notification;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.application.notification.ChosenPreferences;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Tags;
import app.fabula.domain.notification.NotificationCommand;
import app.fabula.domain.notification.NotificationCommand.ChoosePreferences;
import app.fabula.domain.notification.NotificationCommand.MarkRead;
import app.fabula.domain.notification.NotificationDecider;
import app.fabula.domain.notification.NotificationEvent;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.NotificationEvent.PreferencesChosen;
import app.fabula.domain.notification.Preferences;
import app.fabula.domain.shared.LearnerId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is decided about notifications, and what is looked up in the log to show them. */
public final class NotificationModule {
    private NotificationModule() {}

    /** Boundary: what one learner has chosen, or what they have read. */
    public static Decisions<NotificationCommand, Preferences, NotificationEvent> decisions(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("notification.NotificationCommand", "1"),
                        new NotificationDecider(),
                        NotificationEvent.class,
                        command -> boundary.of(kind(command), learner(command.learner())),
                        NotificationEvent::occurredAt));
    }

    /**
     * @param head position of the newest event in the log
     */
    public static ChosenPreferences chosen(
            EventStorageEngine engine,
            MessageTypeResolver names,
            LongSupplier head,
            MeterRegistry meters) {
        var boundary = new Boundary(names);
        var chosen =
                new LogFold<LearnerId, Preferences, PreferencesChosen>(
                        engine,
                        id -> boundary.of(PreferencesChosen.class, learner(id)),
                        PreferencesChosen.class,
                        Preferences.NONE,
                        (_, event) -> event.preferences(),
                        new CacheMetrics(meters, "notification-preferences"));
        return learner -> {
            var position = head.getAsLong();
            return new Shown<>(chosen.of(learner), position);
        };
    }

    private static Class<? extends NotificationEvent> kind(NotificationCommand command) {
        return switch (command) {
            case ChoosePreferences _ -> PreferencesChosen.class;
            case MarkRead _ -> NotificationsRead.class;
        };
    }

    private static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }
}
