package app.fabula.application.notification;

import app.fabula.domain.notification.Preferences;
import app.fabula.domain.shared.LearnerId;
import java.util.List;
import java.util.UUID;

/** In-port: what a learner says about notifications. */
public interface ManageNotifications {
    /**
     * Marks them as read. What was read before stays as it is; what is not there, or not any more,
     * is passed over.
     *
     * @return the position of the log that shows it
     */
    long markRead(LearnerId learner, List<UUID> notifications);

    /**
     * @return the position of the log that shows it
     */
    long choose(LearnerId learner, Preferences preferences);
}
