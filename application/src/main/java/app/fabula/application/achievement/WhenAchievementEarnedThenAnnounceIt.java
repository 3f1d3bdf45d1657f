package app.fabula.application.achievement;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.Achievement;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Announces with the time of the deciding fact, which may lie long before it became known. */
public final class WhenAchievementEarnedThenAnnounceIt implements Policy {
    private static final UUID AWARDS = UUID.fromString("3b1f8d52-6f0b-5a65-9d2e-4d2f0f8c7a02");

    /** Out-port: the codes of what was announced to a learner, by the log as it is now. */
    @FunctionalInterface
    public interface Announced {
        Set<String> of(LearnerId learner);
    }

    private final Announced announced;
    private final LearnerHistory.Source history;
    private final CompletionRule rule;
    private final Decisions<AnnounceAward, Set<String>, AchievementEvent> decisions;

    public WhenAchievementEarnedThenAnnounceIt(
            Announced announced,
            LearnerHistory.Source history,
            CompletionRule rule,
            Decisions<AnnounceAward, Set<String>, AchievementEvent> decisions) {
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
        var touched = new LinkedHashMap<LearnerId, Recorded>();
        for (var recorded : batch) {
            if (recorded.event() instanceof Fact fact) {
                touched.put(fact.learner(), recorded);
            }
        }
        touched.forEach(this::announce);
    }

    /** Who has everything already is not looked at again: that spares reading all they ever did. */
    private void announce(LearnerId learner, Recorded cause) {
        var known = announced.of(learner);
        if (known.size() >= Achievement.values().length) {
            return;
        }
        for (var award : history.of(learner).awards(rule)) {
            if (!known.contains(award.achievement().code())) {
                decisions.submit(
                        Origin.reaction(commandId(learner, award), cause),
                        new AnnounceAward(learner, award));
            }
        }
    }

    /** The same for every attempt to announce the same. */
    private static UUID commandId(LearnerId learner, Award award) {
        return NameUuid.of(AWARDS, learner + "/" + award.achievement().code());
    }
}
