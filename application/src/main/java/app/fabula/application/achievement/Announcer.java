package app.fabula.application.achievement;

import app.fabula.application.shared.Announcing;
import app.fabula.application.shared.Decisions;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Earned;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;
import java.util.UUID;

/**
 * Announces what one learner's facts amount to under all rules. Everything that they did is read
 * once, and judged in memory by each.
 */
public final class Announcer {
    private static final UUID AWARDS = UUID.fromString("3b1f8d52-6f0b-5a65-9d2e-4d2f0f8c7a02");

    /** Out-port: what was announced to a learner, by the log as it is now. */
    @FunctionalInterface
    public interface Announced {
        Announcements of(LearnerId learner);
    }

    private final Announced announced;
    private final AchievementRules.Source rules;
    private final LearnerEvidence evidence;
    private final LearnerDeeds.Levels levels;
    private final CompletionRule completion;
    private final Decisions<AnnounceAward, Announcements, AchievementEvent> decisions;

    public Announcer(
            Announced announced,
            AchievementRules.Source rules,
            LearnerEvidence evidence,
            LearnerDeeds.Levels levels,
            CompletionRule completion,
            Decisions<AnnounceAward, Announcements, AchievementEvent> decisions) {
        this.announced = announced;
        this.rules = rules;
        this.evidence = evidence;
        this.levels = levels;
        this.completion = completion;
        this.decisions = decisions;
    }

    /** What differs between what was announced and the facts; once, whoever else does the same. */
    void announce(LearnerId learner, Noticing noticing) {
        Announcing.untilSaid(() -> look(learner, noticing));
    }

    /** Whether there was anything to announce. */
    private boolean look(LearnerId learner, Noticing noticing) {
        var look =
                new Look(
                        announced.of(learner),
                        evidence.of(learner),
                        rules.now(),
                        some -> LearnerDeeds.of(some, completion, levels));
        var differing = look.differing();
        var voided = look.voided(differing);
        differing.forEach((award, earned) -> {
            var reason = voided.contains(award) ? Correction.FACT_VOIDED : Correction.RECOUNTED;
            var cause = noticing.of(reason);
            decisions.submit(
                    cause.origin().apply(command(learner, award, earned, look.told())),
                    new AnnounceAward(
                            learner,
                            award,
                            earned,
                            cause.recognisedAt(),
                            reason,
                            noticing.backfill()));
        });
        return !differing.isEmpty();
    }

    private static UUID command(
            LearnerId learner, AwardKey award, Optional<Earned> earned, Announcements told) {
        return Announcing.commandId(
                AWARDS, learner + "/" + award, told.of(award).announced(), earned.map(Earned::at));
    }
}
