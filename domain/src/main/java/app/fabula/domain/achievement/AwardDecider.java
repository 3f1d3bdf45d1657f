package app.fabula.domain.achievement;

import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        var told = announcements.of(command.award());
        var said = told.announced().at();
        var earned = command.earned();
        if (said.equals(earned.map(Earned::at))) {
            return List.of();
        }
        if (earned.isEmpty()) {
            return List.of(revoked(command, told));
        }
        return List.of(
                said.isEmpty()
                        ? awarded(command, told, earned.get())
                        : redated(command, told, earned.get()));
    }

    @Override
    public Announcements evolve(Announcements announcements, AchievementEvent event) {
        var told = announcements.of(event.award());
        return announcements.with(
                event.award(),
                switch (event) {
                    case AchievementAwarded it ->
                            told.awarded(
                                    it.earnedAt(),
                                    it.rule(),
                                    Optional.ofNullable(it.recognisedAt()));
                    case AchievementRedated it ->
                            told.redated(
                                    it.earnedAt(),
                                    it.rule(),
                                    Optional.ofNullable(it.recognisedAt()));
                    case AchievementRevoked it ->
                            told.revoked(Optional.ofNullable(it.recognisedAt()));
                });
    }

    private static AchievementEvent awarded(AnnounceAward command, AwardTold told, Earned earned) {
        return new AchievementAwarded(
                command.learner(),
                command.award().code(),
                language(command.award()),
                command.award().tier(),
                told.generation() + 1,
                earned.rule(),
                earned.at(),
                command.recognisedAt());
    }

    private static AchievementEvent redated(AnnounceAward command, AwardTold told, Earned earned) {
        return new AchievementRedated(
                command.learner(),
                command.award().code(),
                language(command.award()),
                command.award().tier(),
                told.generation(),
                earned.rule(),
                earned.at(),
                command.recognisedAt());
    }

    private static AchievementEvent revoked(AnnounceAward command, AwardTold told) {
        return new AchievementRevoked(
                command.learner(),
                command.award().code(),
                language(command.award()),
                command.award().tier(),
                told.generation(),
                told.announced().at().orElseThrow(),
                command.recognisedAt(),
                command.correction());
    }

    private static @Nullable Language language(AwardKey award) {
        return award.language().orElse(null);
    }
}
