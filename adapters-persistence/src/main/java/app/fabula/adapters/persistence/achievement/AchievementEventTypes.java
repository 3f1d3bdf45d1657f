package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** The announcements of achievements, and their rules, on disk. */
public final class AchievementEventTypes {
    private AchievementEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "achievement.AchievementAwarded",
                        3,
                        AchievementAwarded.class,
                        AchievementEventTypes::tags,
                        List.of(new AchievementAwardedV1ToV2(), new AchievementAwardedV2ToV3())),
                new EventType<>(
                        "achievement.AchievementRedated",
                        3,
                        AchievementRedated.class,
                        AchievementEventTypes::tags,
                        List.of(new AchievementRedatedV1ToV2(), new AchievementRedatedV2ToV3())),
                new EventType<>(
                        "achievement.AchievementRevoked",
                        3,
                        AchievementRevoked.class,
                        AchievementEventTypes::tags,
                        List.of(new AchievementRevokedV1ToV2(), new AchievementRevokedV2ToV3())),
                new EventType<>(
                        "achievement.RulePublished",
                        1,
                        RulePublished.class,
                        AchievementEventTypes::tagsOfRule),
                new EventType<>(
                        "achievement.RuleRetired",
                        1,
                        RuleRetired.class,
                        AchievementEventTypes::tagsOfRule));
    }

    private static Set<Tag> tags(AchievementEvent event) {
        return Set.of(Tag.of(Tags.LEARNER, event.learner().toString()));
    }

    private static Set<Tag> tagsOfRule(RuleEvent event) {
        return Set.of(Tag.of(Tags.RULE, event.code()), Tag.of(Tags.RULE_BOOK, "all"));
    }
}
