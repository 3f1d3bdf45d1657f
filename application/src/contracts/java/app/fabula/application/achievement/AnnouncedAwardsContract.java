package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.shared.Announced;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was announced to a learner, award by award. */
public interface AnnouncedAwardsContract extends LookUpContract<LearnerId, Announcements> {
    WhenAchievementEarnedThenAnnounceIt.Announced announced();

    @Override
    default Announcements lookUp(LearnerId key) {
        return announced().of(key);
    }

    @Override
    default LearnerId key() {
        return ana;
    }

    @Override
    default LearnerId anotherKey() {
        return ben;
    }

    @Override
    default Announcements nothing() {
        return new Announcements(Map.of());
    }

    @Override
    default List<Step<Announcements>> steps() {
        var tuesday = Instant.parse("2026-03-03T09:00:00Z");
        var monday = Instant.parse("2026-03-02T09:00:00Z");
        return List.of(
                new Step<>(
                        new AchievementAwarded(ana, "first-story", tuesday),
                        new Announcements(Map.of("first-story", said(1, tuesday)))),
                new Step<>(
                        new AchievementRedated(ana, "first-story", monday),
                        new Announcements(Map.of("first-story", said(2, monday)))),
                new Step<>(
                        new AchievementAwarded(ana, "week-streak", tuesday),
                        new Announcements(
                                Map.of(
                                        "first-story", said(2, monday),
                                        "week-streak", said(1, tuesday)))),
                new Step<>(
                        new AchievementRevoked(ana, "week-streak", tuesday),
                        new Announcements(
                                Map.of(
                                        "first-story",
                                        said(2, monday),
                                        "week-streak",
                                        new Announced(2, Optional.empty())))));
    }

    private static Announced said(int times, Instant at) {
        return new Announced(times, Optional.of(at));
    }
}
