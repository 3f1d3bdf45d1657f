package app.fabula.application.notification;

import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakEvent.DayFrozen;
import app.fabula.domain.streak.StreakEvent.DayRetracted;
import app.fabula.domain.streak.StreakEvent.MilestoneReached;
import app.fabula.domain.streak.StreakEvent.MilestoneRetracted;
import app.fabula.domain.streak.StreakEvent.StreakBroken;
import app.fabula.domain.streak.StreakEvent.StreakExtended;
import app.fabula.domain.streak.StreakEvent.StreakRestored;
import app.fabula.domain.streak.StreakEvent.StreakStarted;
import java.util.Optional;

/**
 * What an announcement says about its subject.
 *
 * @param notice empty where nothing is to be told of it, or not any more
 */
record Word(NoticeKey key, Optional<Notice> notice) {
    static Optional<Word> of(Recorded recorded) {
        return switch (recorded.event()) {
            case Announcement said -> Optional.of(new Word(key(said), notice(said, recorded)));
            case AchievementEvent said -> Optional.of(new Word(key(said), notice(said, recorded)));
            default -> Optional.empty();
        };
    }

    private static NoticeKey key(Announcement said) {
        var subject =
                switch (said) {
                    case MilestoneReached it -> "milestone:" + it.days();
                    case MilestoneRetracted it -> "milestone:" + it.days();
                    case StreakStarted _,
                            StreakExtended _,
                            DayFrozen _,
                            StreakBroken _,
                            StreakRestored _,
                            DayRetracted _ ->
                            "day";
                };
        return new NoticeKey(said.learner(), said.track() + ":" + said.day() + ":" + subject);
    }

    private static NoticeKey key(AchievementEvent said) {
        return new NoticeKey(said.learner(), "achievement:" + said.award());
    }

    /** That a day was credited is no news to whoever has just read. */
    private static Optional<Notice> notice(Announcement said, Recorded recorded) {
        return switch (said) {
            case StreakStarted _, StreakExtended _, DayRetracted _, MilestoneRetracted _ ->
                    Optional.empty();
            case DayFrozen _ -> Optional.of(notice(Topic.FREEZE_USED, said, 0, recorded));
            case StreakBroken it ->
                    Optional.of(notice(Topic.STREAK_BROKEN, said, it.days(), recorded));
            case StreakRestored it ->
                    Optional.of(notice(Topic.STREAK_RESTORED, said, it.days(), recorded));
            case MilestoneReached it ->
                    Optional.of(notice(Topic.MILESTONE, said, it.days(), recorded));
        };
    }

    private static Notice notice(Topic topic, Announcement said, int days, Recorded recorded) {
        return new Notice(
                recorded.id(),
                topic,
                new OfStreak(said.track(), said.day(), days),
                said.occurredAt(),
                recorded.recordedAt());
    }

    private static Optional<Notice> notice(AchievementEvent said, Recorded recorded) {
        return switch (said) {
            case AchievementAwarded _, AchievementRedated _ ->
                    Optional.of(
                            new Notice(
                                    recorded.id(),
                                    Topic.ACHIEVEMENT,
                                    new OfAchievement(said.code()),
                                    said.earnedAt(),
                                    recorded.recordedAt()));
            case AchievementRevoked _ -> Optional.empty();
        };
    }
}
