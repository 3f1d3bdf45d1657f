package app.fabula.application.notification;

import app.fabula.application.shared.Shown;
import app.fabula.domain.notification.Preferences;
import app.fabula.domain.shared.LearnerId;

/** In-port and out-port: how learners want to be told, folded from the log as it is now. */
@FunctionalInterface
public interface ChosenPreferences {
    /** {@link Preferences#NONE} for whoever has chosen nothing. */
    Shown<Preferences> of(LearnerId learner);
}
