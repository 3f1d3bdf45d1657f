package app.fabula.application.achievement;

import app.fabula.application.shared.Announcing;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.Achievement;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Earned;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Announces with the time of the deciding fact, which may lie long before it became known, and
 * corrects what a late fact has changed, or one that is voided. It is recognised when the fact was
 * recorded by which it became known.
 */
public final class WhenAchievementEarnedThenAnnounceIt implements Policy {
    private static final UUID AWARDS = UUID.fromString("3b1f8d52-6f0b-5a65-9d2e-4d2f0f8c7a02");

    /** Of the rules of the same codes, which say what has always been built in here. */
    private static final int VERSION = 1;

    /** Out-port: what was announced to a learner, by the log as it is now. */
    @FunctionalInterface
    public interface Announced {
        Announcements of(LearnerId learner);
    }

    /**
     * Some facts of one learner, or what voids them.
     *
     * @param since when the earliest of the facts occurred
     * @param last recorded
     */
    private record Touch(Instant since, Recorded last) {
        private Touch and(Touch next) {
            return new Touch(next.since.isBefore(since) ? next.since : since, next.last);
        }
    }

    private final Announced announced;
    private final LearnerHistory.Source history;
    private final CompletionRule rule;
    private final Decisions<AnnounceAward, Announcements, AchievementEvent> decisions;

    public WhenAchievementEarnedThenAnnounceIt(
            Announced announced,
            LearnerHistory.Source history,
            CompletionRule rule,
            Decisions<AnnounceAward, Announcements, AchievementEvent> decisions) {
        this.announced = announced;
        this.history = history;
        this.rule = rule;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "announce-achievements";
    }

    @Override
    public void on(List<Recorded> batch) {
        var touched = new LinkedHashMap<LearnerId, Touch>();
        for (var recorded : batch) {
            if (recorded.event() instanceof Evidence evidence) {
                var touch = new Touch(evidence.occurrence().occurredAt(), recorded);
                touched.merge(evidence.learner(), touch, Touch::and);
            }
        }
        touched.forEach(this::look);
    }

    /** To read all that somebody ever did is spared where these facts can change nothing. */
    private void look(LearnerId learner, Touch touch) {
        if (!announced.of(learner).areSettledBefore(touch.since())) {
            Announcing.untilSaid(() -> announce(learner, touch.last()));
        }
    }

    /** Whether there was anything to announce. */
    private boolean announce(LearnerId learner, Recorded cause) {
        var announcements = announced.of(learner);
        var awards = history.of(learner).awards(rule);
        var differs = false;
        for (var achievement : Achievement.values()) {
            var before = announcements.of(achievement).announced();
            var earnedAt = earnedAt(achievement, awards);
            if (!before.at().equals(earnedAt)) {
                differs = true;
                var award = AwardKey.of(achievement);
                var about = learner + "/" + award;
                var command = Announcing.commandId(AWARDS, about, before, earnedAt);
                decisions.submit(
                        Origin.reaction(command, cause),
                        new AnnounceAward(
                                learner,
                                award,
                                earnedAt.map(at -> new Earned(at, VERSION)),
                                cause.recordedAt(),
                                correction(cause)));
            }
        }
        return differs;
    }

    private static Correction correction(Recorded cause) {
        return cause.event() instanceof ActivityVoided
                ? Correction.FACT_VOIDED
                : Correction.RECOUNTED;
    }

    private static Optional<Instant> earnedAt(Achievement achievement, List<Award> awards) {
        return awards.stream()
                .filter(award -> award.achievement() == achievement)
                .map(Award::earnedAt)
                .findFirst();
    }
}
