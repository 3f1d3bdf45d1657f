package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;

import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.InMemoryAwards;
import app.fabula.application.achievement.RulesOfAchievements;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.progress.AnnounceCompletion;
import app.fabula.domain.progress.CompletionDecider;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Announcement;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Announced;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The policies that announce, on a log in memory. */
final class Announcers {
    final InMemoryDecisions<AnnounceCompletion, Announced, Announcement> completions =
            new InMemoryDecisions<>(
                    new CompletionDecider(),
                    command -> new ReadingKey(command.learner(), command.story()));
    final InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> awards =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    final List<LearnerId> evidenceRead = new ArrayList<>();
    private final InMemoryLog log = new InMemoryLog();

    Announcers() {
        RulesOfAchievements.ofOld().forEach(this::published);
    }

    /** One learner's whole reading of a story, within two minutes. */
    static Fact[] completing(LearnerId learner, int story, String day) {
        return new Fact[] {
            read(learner, story, 1, 30, day + "T09:00:00Z"),
            read(learner, story, 2, 30, day + "T09:01:00Z"),
            finished(learner, story, day + "T09:02:00Z")
        };
    }

    void happened(Evidence... evidence) {
        happenedUnder(CompletionRule.DEFAULT, evidence);
    }

    /** With another rule than before: the product was set up anew in between. */
    void happenedUnder(CompletionRule rule, Evidence... evidence) {
        recorded(evidence);
        handled(rule, Stream.of(evidence).map(FactSamples::recorded).toList());
    }

    /** In the log, and nobody has followed it so far. */
    void recorded(Evidence... evidence) {
        List.of(evidence).forEach(log::append);
    }

    /** Recorded one by one, and followed as one batch. */
    void followed(Recorded... batch) {
        List.of(batch).forEach(one -> log.append(one.event()));
        handled(CompletionRule.DEFAULT, List.of(batch));
    }

    private void handled(CompletionRule rule, List<Recorded> batch) {
        new WhenStoryFinishedThenAnnounceCompletion(
                        completions::state, InMemoryProgress.history(log), rule, completions)
                .on(batch);
        new WhenAchievementEarnedThenAnnounceIt(
                        new Announcer(
                                awards::state,
                                InMemoryAwards.rules(log),
                                this::evidence,
                                (_, _) -> Optional.empty(),
                                rule,
                                awards))
                .on(batch);
    }

    /** From now on. */
    void published(Rule rule) {
        log.append(new RulePublished(RuleForm.of(rule), "person:tea", Instant.EPOCH));
    }

    private Collection<Evidence> evidence(LearnerId learner) {
        evidenceRead.add(learner);
        return InMemoryAwards.evidence(log).of(learner);
    }
}
