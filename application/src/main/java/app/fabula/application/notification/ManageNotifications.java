package app.fabula.application.notification;

import app.fabula.domain.notification.Preferences;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.UUID;

/** In-port: what a learner says about notifications. */
public interface ManageNotifications {
    /**
     * Marks them as read; those that were read before stay as they are. The position of the log
     * that shows it.
     *
     * @throws Refusal {@code unknown-notification} where the learner has none under one of the ids,
     *     or has it no more; then none is marked
     */
    long markRead(LearnerId learner, List<UUID> notifications);

    /** The position of the log that shows it. */
    long choose(LearnerId learner, Preferences preferences);
}
