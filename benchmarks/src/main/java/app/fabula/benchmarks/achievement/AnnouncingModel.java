package app.fabula.benchmarks.achievement;

import app.fabula.adapters.messaging.achievement.AchievementModule;
import app.fabula.adapters.persistence.achievement.RuleReader;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.application.achievement.LearnerEvidence;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.Judging;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules that ship, and the policy that announces by them, wired as in the application. */
final class AnnouncingModel {
    private static final int BATCH = 200;
    private static final LearnerDeeds.Levels UNGRADED = (_, _) -> Optional.empty();

    private final BenchLog log;
    private final AchievementRules rules;
    private final LearnerEvidence evidence;
    private final Announcer.Announced announced;
    private final Decisions<AnnounceAward, Announcements, AchievementEvent> awards;
    private final Policy policy;

    AnnouncingModel(BenchLog log) {
        var meters = new SimpleMeterRegistry();
        this.log = log;
        this.rules = shipped();
        this.evidence = AchievementModule.evidence(log.engine(), log.types(), meters);
        this.announced = AchievementModule.announced(log.engine(), log.types(), meters);
        this.awards = AchievementModule.awards(log.axon(), log.types());
        this.policy = policy();
    }

    List<Deed> deeds(Collection<Fact> facts) {
        return LearnerDeeds.of(facts, CompletionRule.DEFAULT, UNGRADED);
    }

    /** All rules, one after the other. */
    int judged(List<Deed> deeds) {
        return rules.all().stream()
                .mapToInt(rule -> Judging.of(rule, Announcements.none(), deeds).size())
                .sum();
    }

    /** Appends it, and answers with what the follower of the log then gets. */
    List<Recorded> recorded(Fact fact) {
        var before = log.head();
        log.append(List.of(fact));
        return log.events().between(before, Long.MAX_VALUE, BATCH);
    }

    void announce(List<Recorded> batch) {
        policy.on(batch);
    }

    /**
     * @throws IllegalStateException where anything is left to say
     */
    void mustBeSaid(List<Recorded> batch) {
        var head = log.head();
        announce(batch);
        if (log.head() != head) {
            throw new IllegalStateException("what changed was not all that there was to announce");
        }
    }

    private Policy policy() {
        return new WhenAchievementEarnedThenAnnounceIt(
                new Announcer(
                        announced,
                        () -> rules,
                        evidence,
                        UNGRADED,
                        CompletionRule.DEFAULT,
                        awards));
    }

    private static AchievementRules shipped() {
        var rules = AchievementRules.none();
        for (var rule : RuleReader.shipped()) {
            rules = rules.after(new RulePublished(RuleForm.of(rule), "bench", Instant.EPOCH));
        }
        return rules;
    }
}
