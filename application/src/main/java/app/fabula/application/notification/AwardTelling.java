package app.fabula.application.notification;

import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.notification.Topic;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What becomes of inboxes with announcements about achievements. */
final class AwardTelling {
    private final Notices notices;

    AwardTelling(Notices notices) {
        this.notices = notices;
    }

    void hear(AchievementEvent said, Recorded recorded) {
        Optional.ofNullable(said.backfill())
                .ifPresentOrElse(
                        backfill -> together(backfill, said, recorded),
                        () -> byItself(said, recorded));
    }

    private void byItself(AchievementEvent said, Recorded recorded) {
        var key = key(said, "achievement:" + said.award());
        switch (said) {
            case AchievementAwarded _, AchievementRedated _ -> {
                var matter = new Matter.OfAchievement(said.award());
                notices.tell(key, notice(matter, said.earnedAt(), recorded));
            }
            case AchievementRevoked _ -> notices.forget(key);
        }
    }

    /**
     * One notice, however much it is: it tells of what is long past, and that it was noticed is
     * news all the same.
     */
    private void together(UUID backfill, AchievementEvent said, Recorded recorded) {
        var key = key(said, "backfill:" + backfill);
        var told = notices.at(key);
        var matter = after(before(backfill, told), said);
        if (matter.awards().isEmpty()) {
            notices.forget(key);
            return;
        }
        var now = notice(matter, matter.awards().getLast().earnedAt(), recorded);
        notices.put(key, told.map(before -> before.corrected(now)).orElse(now));
    }

    private static OfBackfill before(UUID backfill, Optional<Notice> told) {
        return told.map(Notice::matter)
                .filter(OfBackfill.class::isInstance)
                .map(OfBackfill.class::cast)
                .orElseGet(() -> OfBackfill.nothing(backfill));
    }

    private static OfBackfill after(OfBackfill before, AchievementEvent said) {
        return switch (said) {
            case AchievementAwarded _, AchievementRedated _ ->
                    before.with(said.award(), said.earnedAt());
            case AchievementRevoked _ -> before.without(said.award());
        };
    }

    private static Notice notice(Matter matter, Instant occurredAt, Recorded recorded) {
        return new Notice(
                recorded.id(),
                recorded.position(),
                Topic.ACHIEVEMENT,
                matter,
                occurredAt,
                recorded.recordedAt(),
                Optional.empty());
    }

    private static NoticeKey key(AchievementEvent said, String subject) {
        return new NoticeKey(said.learner(), Optional.empty(), subject);
    }
}
