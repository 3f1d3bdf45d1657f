package app.fabula.domain.achievement;

import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.shared.Decider;
import java.util.List;

/**
 * Announces what was earned, once, and corrects it when that turns out otherwise. Boundary: the
 * announcements to one learner.
 */
public final class AwardDecider implements Decider<AnnounceAward, Announcements, AchievementEvent> {
    @Override
    public Announcements initial() {
        return Announcements.none();
    }

    @Override
    public List<AchievementEvent> decide(AnnounceAward command, Announcements announcements) {
        var learner = command.learner();
        var code = command.achievement().code();
        var said = announcements.of(code).at();
        var earned = command.earnedAt();
        if (said.equals(earned)) {
            return List.of();
        }
        if (earned.isEmpty()) {
            return List.of(new AchievementRevoked(learner, code, said.orElseThrow()));
        }
        return List.of(
                said.isEmpty()
                        ? new AchievementAwarded(learner, code, earned.get())
                        : new AchievementRedated(learner, code, earned.get()));
    }

    @Override
    public Announcements evolve(Announcements announcements, AchievementEvent event) {
        var announced = announcements.of(event.code());
        return announcements.with(
                event.code(),
                switch (event) {
                    case AchievementAwarded _, AchievementRedated _ ->
                            announced.as(event.occurredAt());
                    case AchievementRevoked _ -> announced.takenBack();
                });
    }
}
