package app.fabula.domain.notification;

import app.fabula.domain.notification.NotificationCommand.ChoosePreferences;
import app.fabula.domain.notification.NotificationCommand.MarkRead;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.NotificationEvent.PreferencesChosen;
import app.fabula.domain.shared.Decider;
import java.util.List;

/**
 * Boundary: what one learner has chosen, or what they have read. To be read twice does no harm: the
 * first time is the one that counts.
 */
public final class NotificationDecider
        implements Decider<NotificationCommand, Preferences, NotificationEvent> {
    @Override
    public Preferences initial() {
        return Preferences.NONE;
    }

    @Override
    public List<NotificationEvent> decide(NotificationCommand command, Preferences chosen) {
        return switch (command) {
            case ChoosePreferences(var learner, var preferences, var at) ->
                    preferences.equals(chosen)
                            ? List.of()
                            : List.of(PreferencesChosen.of(learner, preferences, at));
            case MarkRead(var learner, var notifications, var at) ->
                    notifications.isEmpty()
                            ? List.of()
                            : List.of(new NotificationsRead(learner, notifications, at));
        };
    }

    @Override
    public Preferences evolve(Preferences chosen, NotificationEvent event) {
        return switch (event) {
            case PreferencesChosen it -> it.preferences();
            case NotificationsRead _ -> chosen;
        };
    }
}
