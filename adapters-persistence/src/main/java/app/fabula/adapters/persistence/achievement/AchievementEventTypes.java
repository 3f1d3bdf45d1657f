package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** The announcements of achievements on disk. */
public final class AchievementEventTypes {
    private AchievementEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "achievement.AchievementAwarded",
                        1,
                        AchievementAwarded.class,
                        AchievementEventTypes::tags),
                new EventType<>(
                        "achievement.AchievementRedated",
                        1,
                        AchievementRedated.class,
                        AchievementEventTypes::tags),
                new EventType<>(
                        "achievement.AchievementRevoked",
                        1,
                        AchievementRevoked.class,
                        AchievementEventTypes::tags));
    }

    private static Set<Tag> tags(AchievementEvent event) {
        return Set.of(Tag.of(Tags.LEARNER, event.learner().toString()));
    }
}
