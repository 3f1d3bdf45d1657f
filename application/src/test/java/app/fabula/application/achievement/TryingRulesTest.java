package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.achievement.TrialOutcome.OfTier;
import app.fabula.application.job.AllFailed;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.InMemoryJobLedger;
import app.fabula.application.job.InMemoryJobs;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobLedger;
import app.fabula.application.job.JobRun;
import app.fabula.application.job.RememberedFailures;
import app.fabula.application.learner.InMemoryRegisteredLearners;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TryingRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LearnerId chi = new LearnerId(new UUID(0, 3));

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryRegisteredLearners learners = new InMemoryRegisteredLearners();
    private final KeptTrials kept = new InMemoryKeptTrials();
    private final RuleTrials kind =
            new RuleTrials(
                    learners,
                    new RuleVerdicts(
                            this::announced,
                            InMemoryAwards.rules(log),
                            InMemoryAwards.evidence(log),
                            (_, _) -> Optional.empty(),
                            CompletionRule.DEFAULT),
                    kept);
    private final InMemoryJobs jobs = new InMemoryJobs(InstantSource.fixed(NOON));
    private final TryRules trials =
            new RuleTrialRunner(
                    jobs,
                    kept,
                    InMemoryAwards.rules(log),
                    log::head,
                    InstantSource.fixed(NOON),
                    UUID::randomUUID);

    private Set<LearnerId> broken = Set.of();
    private long registered;

    @Test
    void who_gains_and_who_would_have_lost_is_counted_by_tier_and_nothing_is_announced() {
        published(pages("leafing", 1, 1));
        register(ana, ben, chi);
        happened(page(ana, 1), page(ana, 2), page(ben, 2), page(chi, 3));
        happened(awarded(ana), awarded(ben), awarded(chi), revoked(chi));
        var before = log.head();
        assertThat(outcome(pages("leafing", 2, 2)))
                .as("raised: nothing was left for Chi to lose")
                .isEqualTo(new TrialOutcome(0, 1, of(1, new OfTier(0, 1))));
        assertThat(outcome(pages("leafing", 2, 1, 2)))
                .isEqualTo(new TrialOutcome(2, 0, of(1, new OfTier(1, 0), 2, new OfTier(1, 0))));
        assertThat(outcome(pages("leafing", 2, 3)))
                .isEqualTo(new TrialOutcome(0, 2, of(1, new OfTier(0, 2))));
        assertThat(outcome(pages("other", 1, 9))).isEqualTo(TrialOutcome.none());
        assertThat(log.head()).isEqualTo(before);
    }

    @Test
    void a_trial_goes_on_where_it_was_cut_off_and_its_last_part_makes_the_rule_tried() {
        var rule = pages("leafing", 1, 1);
        for (var number = 1; number <= RuleTrials.PART + 3; number++) {
            var learner = new LearnerId(new UUID(3, number));
            register(learner);
            happened(page(learner, 1));
        }
        var trial = trials.start(rule).job();
        var first = kind.next(trial.id(), trial.parameters(), Optional.empty());
        first.keep().run();
        assertThat(kept.isTried(RuleForm.of(rule))).isFalse();
        assertThat(kept.find(trial.id()).orElseThrow().outcome().gain()).isEqualTo(RuleTrials.PART);
        var second = kind.next(trial.id(), trial.parameters(), first.next());
        kind.next(trial.id(), trial.parameters(), first.next());
        second.keep().run();
        assertThat(second.next()).isEmpty();
        assertThat(kept.isTried(RuleForm.of(rule))).isTrue();
        assertThat(kept.find(trial.id()).orElseThrow().outcome().gain())
                .isEqualTo(RuleTrials.PART + 3);
    }

    @Test
    void one_who_cannot_be_judged_is_passed_over_and_counted_and_the_rule_is_tried() {
        var rule = pages("leafing", 1, 1);
        register(ana, ben, chi);
        happened(page(ana, 1), page(ben, 1), page(chi, 1));
        broken = Set.of(ben);
        var trial = trials.start(rule).job();
        var ledger = done(trial);
        assertThat(kept.find(trial.id()).orElseThrow().outcome())
                .isEqualTo(new TrialOutcome(2, 0, of(1, new OfTier(2, 0))));
        assertThat(kept.isTried(RuleForm.of(rule))).isTrue();
        var job = ledger.find(trial.id()).orElseThrow();
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.failed()).isOne();
        assertThat(ledger.failedLearners(trial.id(), 9))
                .extracting(FailedLearner::learner)
                .containsExactly(ben);
    }

    @Test
    void a_trial_that_nobody_can_be_judged_in_has_tried_nothing() {
        var rule = pages("leafing", 1, 1);
        register(ana, ben);
        happened(page(ana, 1), page(ben, 1));
        broken = Set.of(ana, ben);
        assertThatThrownBy(() -> done(trials.start(rule).job())).isInstanceOf(AllFailed.class);
        assertThat(kept.isTried(RuleForm.of(rule))).isFalse();
    }

    @Test
    void a_trial_is_shown_with_how_far_it_is() {
        var trial = trials.start(pages("leafing", 1, 1));
        assertThat(trial.job().state()).isEqualTo(Job.State.QUEUED);
        assertThat(trials.find(trial.job().id())).contains(trial);
        assertThat(trials.find(UUID.randomUUID())).isEmpty();
        var other = jobs.submit(UUID.randomUUID(), "anything", Map.of());
        assertThat(trials.find(other.id())).isEmpty();
    }

    @Test
    void what_could_never_be_published_is_not_tried() {
        published(pages("leafing", 1, 1));
        refused("rule-version-taken", pages("leafing", 1, 2));
        refused("rule-version-not-next", pages("leafing", 3, 2));
    }

    @Test
    void no_more_are_open_at_once_than_may_be() {
        for (var number = 0; number < RuleTrialRunner.MOST_OPEN; number++) {
            trials.start(pages("leafing", 1, 1));
        }
        refused("too-many-rule-trials", pages("leafing", 1, 1));
    }

    private void refused(String code, Rule rule) {
        assertThatThrownBy(() -> trials.start(rule))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private TrialOutcome outcome(Rule rule) {
        var trial = trials.start(rule).job();
        assertThat(done(trial).find(trial.id()).orElseThrow().total()).contains(registered);
        return kept.find(trial.id()).orElseThrow().outcome();
    }

    private JobLedger done(Job trial) {
        var ledger = new InMemoryJobLedger();
        ledger.add(trial.id(), trial.kind(), trial.parameters(), NOON);
        new JobRun(ledger, kind, new RememberedFailures(), InstantSource.fixed(NOON))
                .run(trial.id());
        return ledger;
    }

    private Announcements announced(LearnerId learner) {
        if (broken.contains(learner)) {
            throw new IllegalStateException("for a test");
        }
        return InMemoryAwards.announced(log).of(learner);
    }

    private void register(LearnerId... some) {
        for (var learner : some) {
            learners.register(learner, ++registered);
        }
    }

    private void published(Rule rule) {
        log.append(new RulePublished(RuleForm.of(rule), "person:tea", NOON));
    }

    private void happened(Object... events) {
        for (var event : events) {
            log.append(event);
        }
    }

    private static SortedMap<Integer, OfTier> of(int tier, OfTier some) {
        return new TreeMap<>(Map.of(tier, some));
    }

    private static SortedMap<Integer, OfTier> of(int tier, OfTier some, int next, OfTier more) {
        return new TreeMap<>(Map.of(tier, some, next, more));
    }

    private static Object page(LearnerId learner, int day) {
        return read(learner, 1, 1, 30, at(day).toString());
    }

    private static Object awarded(LearnerId learner) {
        return new AchievementAwarded(learner, "leafing", null, 1, 1, 1, at(1), NOON);
    }

    private static Object revoked(LearnerId learner) {
        return new AchievementRevoked(
                learner, "leafing", null, 1, 1, at(1), NOON, Correction.FACT_VOIDED);
    }

    private static Instant at(int day) {
        return Instant.parse("2025-03-0%dT09:00:00Z".formatted(day));
    }
}
