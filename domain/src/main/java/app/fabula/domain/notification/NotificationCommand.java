package app.fabula.domain.notification;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a learner says about notifications. */
public sealed interface NotificationCommand {
    LearnerId learner();

    record ChoosePreferences(LearnerId learner, Preferences preferences, Instant at)
            implements NotificationCommand {}

    /**
     * @param notifications that are there and were not read before, as far as the reader knows
     */
    record MarkRead(LearnerId learner, List<UUID> notifications, Instant at)
            implements NotificationCommand {}
}
