package app.fabula.application.achievement;

import app.fabula.application.shared.Announcing;
import app.fabula.application.shared.Decisions;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Earned;
import app.fabula.domain.achievement.Judging;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.LearnerId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        var told = announced.of(learner);
        var differing =
                new TreeMap<AwardKey, Optional<Earned>>(Comparator.comparing(AwardKey::toString));
        judged(learner, told)
                .forEach((award, earned) -> {
                    if (!told.of(award).announced().at().equals(earned.map(Earned::at))) {
                        differing.put(award, earned);
                    }
                });
        differing.forEach((award, earned) -> say(learner, award, earned, told, noticing));
        return !differing.isEmpty();
    }

    private Map<AwardKey, Optional<Earned>> judged(LearnerId learner, Announcements told) {
        var deeds = LearnerDeeds.of(evidence.of(learner), completion, levels);
        var judged =
                new TreeMap<AwardKey, Optional<Earned>>(Comparator.comparing(AwardKey::toString));
        rules.now().all().forEach(rule -> judged.putAll(Judging.of(rule, told, deeds)));
        return judged;
    }

    private void say(
            LearnerId learner,
            AwardKey award,
            Optional<Earned> earned,
            Announcements told,
            Noticing noticing) {
        var about = learner + "/" + award;
        var command =
                Announcing.commandId(
                        AWARDS, about, told.of(award).announced(), earned.map(Earned::at));
        decisions.submit(
                noticing.origin(command),
                new AnnounceAward(
                        learner,
                        award,
                        earned,
                        noticing.recognisedAt(),
                        noticing.correction(),
                        noticing.backfill()));
    }
}
