package app.fabula.application.achievement;

import static app.fabula.application.achievement.RulesOfAchievements.pages;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.fabula.application.job.InMemoryJobLedger;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobRun;
import app.fabula.application.job.RememberedFailures;
import app.fabula.application.learner.InMemoryRegisteredLearners;
import app.fabula.application.notification.InMemoryInbox;
import app.fabula.application.notification.Inbox;
import app.fabula.application.notification.InboxProjection;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.notification.Notice;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A rule of three tiers over last year's facts of two learners. */
class BackfillIsOneNoticeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID RUN = new UUID(5, 5);

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> awards =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    private final InMemoryRegisteredLearners learners = new InMemoryRegisteredLearners();
    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final Announcer announcer =
            new Announcer(
                    awards::state,
                    InMemoryAwards.rules(log),
                    InMemoryAwards.evidence(log),
                    (_, _) -> Optional.empty(),
                    CompletionRule.DEFAULT,
                    new Meddled());

    /** What happens once, when so many commands have been given. */
    private int after = Integer.MAX_VALUE;

    private Runnable meanwhile = () -> {};

    private final class Meddled
            implements Decisions<AnnounceAward, Announcements, AchievementEvent> {
        @Override
        public Receipt<Announcements, AchievementEvent> submit(
                Origin origin, AnnounceAward command) {
            if (awards.origins.size() == after) {
                after = Integer.MAX_VALUE;
                meanwhile.run();
            }
            return awards.submit(origin, command);
        }
    }

    BackfillIsOneNoticeTest() {
        var registered = 0L;
        for (var learner : List.of(ana, ben)) {
            learners.register(learner, ++registered);
            for (var day = 1; day <= 3; day++) {
                log.append(read(learner, 1, day, 30, at(day).toString()));
            }
        }
        log.append(new RulePublished(RuleForm.of(pages("leafing", 1, 1, 2, 3)), "person:tea", NOW));
        ledger.add(RUN, AwardBackfills.NAME, AwardBackfills.since(2), NOW);
    }

    @Test
    void all_that_it_finds_for_a_learner_is_told_as_one_thing() {
        run();
        isTheSameForBoth();
        assertThat(awards.log).hasSize(6);
    }

    @Test
    void it_is_one_notice_where_the_backfill_is_killed_in_the_middle_and_resumed() {
        for (var killed = 1; killed <= 5; killed++) {
            after = killed;
            meanwhile =
                    () -> {
                        throw new IllegalStateException("gone");
                    };
            assertThatThrownBy(this::run).hasMessage("gone");
            ledger.stop(RUN, NOW);
            ledger.resume(RUN, NOW);
        }
        run();
        isTheSameForBoth();
    }

    @Test
    void it_is_one_notice_where_two_instances_do_the_same() {
        for (var overtaken = 0; overtaken < 6; overtaken++) {
            var other = new BackfillIsOneNoticeTest();
            other.after = overtaken;
            other.meanwhile = other::run;
            other.run();
            other.isTheSameForBoth();
            assertThat(other.awards.log).hasSize(6);
        }
    }

    private void isTheSameForBoth() {
        assertThat(ledger.find(RUN).orElseThrow().state()).isEqualTo(Job.State.DONE);
        for (var learner : List.of(ana, ben)) {
            assertThat(notices(told(1), learner))
                    .singleElement()
                    .satisfies(notice -> {
                        assertThat(((OfBackfill) notice.matter()).awards())
                                .extracting(one -> one.award().tier(), one -> one.earnedAt())
                                .containsExactly(tuple(1, at(1)), tuple(2, at(2)), tuple(3, at(3)));
                        assertThat(notice.readAt()).isEmpty();
                    });
        }
        assertThat(told(4).states).as("replayed in other batches").isEqualTo(told(1).states);
    }

    /** An inbox that has followed, so many events at a time. */
    private InMemoryInbox told(int batch) {
        var inbox = new InMemoryInbox(new InMemoryProjectionStore());
        var recorded = new ArrayList<Recorded>();
        for (var event : awards.log) {
            var position = recorded.size() + 1;
            var id = new UUID(9, position);
            recorded.add(new Recorded(id, position, event, "", NOW.plusSeconds(position), RUN));
        }
        for (var from = 0; from < recorded.size(); from += batch) {
            InboxProjection.into(inbox)
                    .apply(recorded.subList(from, Math.min(from + batch, recorded.size())));
        }
        return inbox;
    }

    private static List<Notice> notices(Inbox inbox, LearnerId learner) {
        var everything = new Inbox.Query(false, List.of(), 9, Optional.empty());
        return inbox.of(learner, everything).value().notices().items();
    }

    private void run() {
        var backfill = new AwardBackfills(learners, announcer, () -> NOW);
        new JobRun(ledger, backfill, new RememberedFailures(), InstantSource.fixed(NOW)).run(RUN);
    }

    private static Instant at(int month) {
        return Instant.parse("2025-0%d-01T09:00:00Z".formatted(month));
    }
}
