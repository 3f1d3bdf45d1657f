package app.fabula.domain.achievement;

import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        var by = announcements.backfill(command.award()).orElse(null);
        if (said.equals(earned.map(Earned::at))) {
            return List.of();
        }
        if (earned.isEmpty()) {
            return List.of(revoked(command, told, by));
        }
        return List.of(
                said.isEmpty()
                        ? awarded(command, told, earned.get())
                        : redated(command, told, earned.get(), by));
    }

    @Override
    public Announcements evolve(Announcements announcements, AchievementEvent event) {
        var told = announcements.of(event.award());
        return switch (event) {
            case AchievementAwarded it ->
                    announcements
                            .with(
                                    it.award(),
                                    told.awarded(
                                            it.earnedAt(),
                                            it.rule(),
                                            Optional.ofNullable(it.recognisedAt())))
                            .awardedBy(it.award(), Optional.ofNullable(it.backfill()));
            case AchievementRedated it ->
                    announcements.with(
                            it.award(),
                            told.redated(
                                    it.earnedAt(),
                                    it.rule(),
                                    Optional.ofNullable(it.recognisedAt())));
            case AchievementRevoked it ->
                    announcements.with(
                            it.award(), told.revoked(Optional.ofNullable(it.recognisedAt())));
        };
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
                command.recognisedAt(),
                command.backfill().orElse(null));
    }

    private static AchievementEvent redated(
            AnnounceAward command, AwardTold told, Earned earned, @Nullable UUID by) {
        return new AchievementRedated(
                command.learner(),
                command.award().code(),
                language(command.award()),
                command.award().tier(),
                told.generation(),
                earned.rule(),
                earned.at(),
                command.recognisedAt(),
                by);
    }

    private static AchievementEvent revoked(
            AnnounceAward command, AwardTold told, @Nullable UUID by) {
        return new AchievementRevoked(
                command.learner(),
                command.award().code(),
                language(command.award()),
                command.award().tier(),
                told.generation(),
                told.announced().at().orElseThrow(),
                command.recognisedAt(),
                command.correction(),
                by);
    }

    private static @Nullable Language language(AwardKey award) {
        return award.language().orElse(null);
    }
}
