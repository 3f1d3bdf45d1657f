package app.fabula.domain.notification;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What learners have said about notifications. Stored for ever: added to, never changed. */
public sealed interface NotificationEvent {
    LearnerId learner();

    Instant occurredAt();

    /**
     * All of what a learner wishes from now on.
     *
     * @param muted names of topics; a later release may know more of them
     */
    record PreferencesChosen(
            LearnerId learner,
            @Nullable QuietHours quietHours,
            @Nullable LocalTime digestAt,
            List<String> muted,
            Instant occurredAt)
            implements NotificationEvent {
        public PreferencesChosen {
            muted = List.copyOf(muted);
        }

        static PreferencesChosen of(LearnerId learner, Preferences chosen, Instant at) {
            return new PreferencesChosen(
                    learner,
                    chosen.quietHours().orElse(null),
                    chosen.digestAt().orElse(null),
                    chosen.muted().stream().map(Topic::name).toList(),
                    at);
        }

        /** As far as this release knows the topics. */
        public Preferences preferences() {
            return new Preferences(
                    Optional.ofNullable(quietHours),
                    Optional.ofNullable(digestAt),
                    Arrays.stream(Topic.values())
                            .filter(topic -> muted.contains(topic.name()))
                            .toList());
        }
    }

    /**
     * @param notifications their ids
     */
    record NotificationsRead(LearnerId learner, List<UUID> notifications, Instant occurredAt)
            implements NotificationEvent {
        public NotificationsRead {
            notifications = List.copyOf(notifications);
        }
    }
}
