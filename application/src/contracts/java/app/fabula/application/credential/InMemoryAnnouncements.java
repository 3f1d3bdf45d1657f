package app.fabula.application.credential;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** In a log of which all was recorded in 1970. */
public record InMemoryAnnouncements(InMemoryLog log) implements Announcements {
    @Override
    public Shown<Optional<Announcement>> last(LearnerId learner, AwardKey award) {
        var last = Optional.<Announcement>empty();
        var position = 0L;
        for (var event : log.all(Object.class)) {
            position++;
            if (event instanceof AchievementEvent said
                    && said.learner().equals(learner)
                    && said.award().equals(award)) {
                last =
                        Optional.of(
                                new Announcement(
                                        new UUID(0, position), position, said, Instant.EPOCH));
            }
        }
        return new Shown<>(last, log.head());
    }
}
