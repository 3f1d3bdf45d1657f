package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.InMemoryJobLedger;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobLedger;
import app.fabula.application.job.JobRun;
import app.fabula.application.job.RememberedFailures;
import app.fabula.application.learner.InMemoryRegisteredLearners;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Origin;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookingAtEverybodyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID RUN = new UUID(5, 5);
    private static final LearnerId chi = new LearnerId(new UUID(0, 3));

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> awards =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    private final InMemoryRegisteredLearners learners = new InMemoryRegisteredLearners();
    private final AwardBackfills backfill =
            new AwardBackfills(
                    learners,
                    new Announcer(
                            this::announced,
                            InMemoryAwards.rules(log),
                            InMemoryAwards.evidence(log),
                            (_, _) -> Optional.empty(),
                            CompletionRule.DEFAULT,
                            awards),
                    () -> NOW);

    private Optional<LearnerId> broken = Optional.empty();
    private long registered;

    @Test
    void a_backfill_announces_with_the_dates_of_then_and_may_be_cut_off_anywhere() {
        register(ana, ben, chi);
        happened(page(ana, 1), page(ben, 2), page(chi, 3));
        publish(pages("leafing", 1, 1));
        var until = AwardBackfills.since(3);
        var first = backfill.next(RUN, until, Optional.empty());
        assertThat(first.next()).isEmpty();
        assertThat(first.done()).isEqualTo(3);
        assertThat(awards.log).containsExactly(awarded(ana, 1), awarded(ben, 2), awarded(chi, 3));
        assertThat(awards.origins).extracting(Origin::causation).containsOnly(RUN);
        assertThat(backfill.next(RUN, until, Optional.empty()).done()).as("again").isEqualTo(3);
        assertThat(awards.log).hasSize(3);
    }

    @Test
    void what_it_takes_back_for_what_was_voided_has_that_reason() {
        register(ana);
        var page = page(ana, 1);
        happened(page);
        publish(pages("leafing", 1, 1));
        backfill.next(RUN, AwardBackfills.since(1), Optional.empty());
        happened(voided((Fact) page));
        backfill.next(RUN, AwardBackfills.since(1), Optional.empty());
        assertThat(awards.log)
                .last()
                .isEqualTo(
                        new AchievementRevoked(
                                ana,
                                "leafing",
                                null,
                                1,
                                1,
                                at(1),
                                NOW,
                                Correction.FACT_VOIDED,
                                RUN));
    }

    @Test
    void it_is_a_job_that_looks_at_everybody_who_was_there() {
        publish(pages("leafing", 1, 1));
        var many =
                IntStream.rangeClosed(1, AwardBackfills.PART + 3)
                        .mapToObj(number -> new LearnerId(new UUID(3, number)))
                        .toArray(LearnerId[]::new);
        register(many);
        for (var learner : many) {
            happened(page(learner, 1));
        }
        var ledger = new InMemoryJobLedger();
        ledger.add(RUN, AwardBackfills.NAME, AwardBackfills.since(many.length - 1L), NOW);
        run(ledger);
        assertThat(awards.log).hasSize(many.length - 1).doesNotHaveDuplicates();
        var job = ledger.find(RUN).orElseThrow();
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.done()).isEqualTo(many.length - 1L);
        assertThat(job.total()).contains(many.length - 1L);
    }

    @Test
    void one_who_cannot_be_looked_at_holds_nobody_up() {
        register(ana, ben, chi);
        happened(page(ana, 1), page(ben, 2), page(chi, 3));
        publish(pages("leafing", 1, 1));
        broken = Optional.of(ben);
        var ledger = new InMemoryJobLedger();
        ledger.add(RUN, AwardBackfills.NAME, AwardBackfills.since(3), NOW);
        run(ledger);
        assertThat(awards.log).containsExactly(awarded(ana, 1), awarded(chi, 3));
        var job = ledger.find(RUN).orElseThrow();
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.done()).isEqualTo(3);
        assertThat(ledger.failedLearners(RUN, 9))
                .extracting(FailedLearner::learner)
                .containsExactly(ben);
    }

    private void run(JobLedger ledger) {
        new JobRun(ledger, backfill, new RememberedFailures(), InstantSource.fixed(NOW)).run(RUN);
    }

    private Announcements announced(LearnerId learner) {
        broken.filter(learner::equals)
                .ifPresent(_ -> {
                    throw new IllegalStateException("for a test");
                });
        return awards.state(learner);
    }

    private void register(LearnerId... some) {
        for (var learner : some) {
            learners.register(learner, ++registered);
        }
    }

    private void publish(Rule rule) {
        log.append(new RulePublished(RuleForm.of(rule), "person:tea", NOW));
    }

    private void happened(Object... events) {
        List.of(events).forEach(log::append);
    }

    private static Object page(LearnerId learner, int day) {
        return read(learner, 1, 1, 30, at(day).toString());
    }

    private static AchievementEvent awarded(LearnerId learner, int day) {
        return new AchievementAwarded(learner, "leafing", null, 1, 1, 1, at(day), NOW, RUN);
    }

    private static Instant at(int day) {
        return Instant.parse("2025-03-0%dT09:00:00Z".formatted(day));
    }
}
