package app.fabula.application.notification;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.domain.notification.NotificationEvent.PreferencesChosen;
import app.fabula.domain.notification.Preferences;
import app.fabula.domain.shared.LearnerId;

/** How learners want to be told, on a log in memory. */
public final class InMemoryPreferences implements ChosenPreferences {
    private final InMemoryLog log;

    public InMemoryPreferences(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public Shown<Preferences> of(LearnerId learner) {
        var chosen =
                log.fold(
                        PreferencesChosen.class,
                        event -> event.learner().equals(learner),
                        Preferences.NONE,
                        (_, event) -> event.preferences());
        return new Shown<>(chosen, log.head());
    }
}
