package app.fabula.application.notification;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.achievement.AwardSamples.redated;
import static app.fabula.application.achievement.AwardSamples.revoked;
import static app.fabula.application.notification.InboxContract.FIRST_STORY;
import static app.fabula.application.notification.InboxContract.ana;
import static app.fabula.application.notification.InboxContract.ben;
import static app.fabula.application.notification.InboxContract.everything;
import static app.fabula.application.notification.InboxContract.spanish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.notification.Matter.OfBackfill.Achieved;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.notification.Matter.OfWeek;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.report.ReportEvent.WeekReported;
import app.fabula.domain.streak.StreakEvent.DayFrozen;
import app.fabula.domain.streak.StreakEvent.DayRetracted;
import app.fabula.domain.streak.StreakEvent.MilestoneReached;
import app.fabula.domain.streak.StreakEvent.MilestoneRetracted;
import app.fabula.domain.streak.StreakEvent.StreakBroken;
import app.fabula.domain.streak.StreakEvent.StreakExtended;
import app.fabula.domain.streak.StreakEvent.StreakRestored;
import app.fabula.domain.streak.StreakEvent.StreakStarted;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What becomes of announcements in an inbox; those of one append come in one list. */
class TellingLearnersTest {
    private static final Instant noon = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate monday = LocalDate.of(2026, 3, 9);
    private static final LocalDate sunday = monday.minusDays(1);

    private final InMemoryInbox inbox = new InMemoryInbox(new InMemoryProjectionStore());
    private final Projection projection = InboxProjection.into(inbox);
    private final List<Recorded> log = new ArrayList<>();
    private Instant now = noon;

    @Test
    void each_topic_is_told_with_what_it_is_about() {
        happens(new DayFrozen(ana, spanish, sunday, noon));
        happens(new StreakBroken(ana, Track.ALL, monday, 12, noon));
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        happens(awarded(ana, "first-story", noon));
        happens(new WeekReported(ana, monday, noon));
        assertThat(told())
                .containsExactly(
                        told(Topic.WEEK_REPORT, new OfWeek(monday)),
                        told(Topic.ACHIEVEMENT, new OfAchievement(FIRST_STORY)),
                        told(Topic.MILESTONE, new OfStreak(spanish, monday, 7)),
                        told(Topic.STREAK_BROKEN, new OfStreak(Track.ALL, monday, 12)),
                        told(Topic.FREEZE_USED, new OfStreak(spanish, sunday, 0)));
    }

    @Test
    void it_has_the_time_at_which_it_was_true_and_the_one_at_which_it_was_noticed() {
        happens(awarded(ana, "first-story", noon.minusSeconds(99)));
        var notice = notices().getFirst();
        assertThat(notice.id()).isEqualTo(id(1));
        assertThat(notice.occurredAt()).isEqualTo(noon.minusSeconds(99));
        assertThat(notice.noticedAt()).isEqualTo(now);
        assertThat(notice.readAt()).isEmpty();
    }

    @Test
    void each_tier_is_told_by_itself() {
        happens(awarded(ana, "first-story", noon));
        happens(new AchievementAwarded(ana, "first-story", null, 2, 1, 1, noon, noon));
        happens(revoked(ana, "first-story", noon, Correction.RECOUNTED));
        assertThat(told())
                .containsExactly(
                        told(
                                Topic.ACHIEVEMENT,
                                new OfAchievement(
                                        new AwardKey("first-story", Optional.empty(), 2))));
    }

    @Test
    void all_that_one_backfill_awards_is_told_as_one_thing_and_is_news() {
        var march = Instant.parse("2025-03-01T12:00:00Z");
        var april = Instant.parse("2025-04-01T12:00:00Z");
        happens(backfilled(1, 2, april), backfilled(1, 1, march));
        happens(backfilled(2, 3, april));
        happens(awarded(ana, "first-story", noon));
        assertThat(told())
                .containsExactly(
                        told(Topic.ACHIEVEMENT, new OfAchievement(FIRST_STORY)),
                        told(Topic.ACHIEVEMENT, looked(2, achieved(3, april))),
                        told(Topic.ACHIEVEMENT, looked(1, achieved(1, march), achieved(2, april))));
        var notice = notices().getLast();
        assertThat(notice.id()).isEqualTo(id(1));
        assertThat(notice.occurredAt()).isEqualTo(april);
        assertThat(notice.noticedAt()).isEqualTo(noon.plusSeconds(1));
        assertThat(notice.readAt()).isEmpty();
        assertThat(inbox.of(ana, everything).value().unread()).isEqualTo(3);
    }

    @Test
    void what_was_told_together_is_corrected_in_its_place() {
        var march = Instant.parse("2025-03-01T12:00:00Z");
        var april = Instant.parse("2025-04-01T12:00:00Z");
        happens(backfilled(1, 1, april), backfilled(1, 2, april));
        reads(id(1));
        happens(new AchievementRedated(ana, "pages", null, 1, 1, 1, march, noon, run(1)));
        assertThat(told())
                .containsExactly(
                        told(Topic.ACHIEVEMENT, looked(1, achieved(1, march), achieved(2, april))));
        assertThat(notices().getFirst().readAt()).as("need not be read again").isPresent();
        happens(takenBack(2, april));
        assertThat(told()).containsExactly(told(Topic.ACHIEVEMENT, looked(1, achieved(1, march))));
        assertThat(notices().getFirst().occurredAt()).isEqualTo(march);
        happens(takenBack(1, march));
        assertThat(notices()).isEmpty();
    }

    @Test
    void that_a_day_was_credited_is_no_news() {
        happens(new StreakStarted(ana, spanish, sunday, noon));
        happens(new StreakExtended(ana, spanish, monday, 2, noon));
        assertThat(notices()).isEmpty();
    }

    @Test
    void what_is_old_when_it_is_noticed_need_not_be_read() {
        var old = Instant.parse("2026-02-01T12:00:00Z");
        happens(new MilestoneReached(ana, spanish, LocalDate.of(2026, 2, 1), 7, old));
        happens(awarded(ana, "first-story", old));
        happens(redated(ana, "first-story", old.minusSeconds(9)));
        assertThat(notices()).extracting(Notice::topic).hasSize(2);
        assertThat(notices()).allSatisfy(history -> assertThat(history.readAt()).isPresent());
        assertThat(inbox.of(ana, everything).value().unread()).isZero();
    }

    @Test
    void what_is_not_true_any_more_is_not_told_any_more() {
        happens(new StreakBroken(ana, spanish, monday, 12, noon));
        happens(new StreakExtended(ana, spanish, monday, 13, noon));
        happens(new DayFrozen(ana, Track.ALL, monday, noon));
        happens(new DayRetracted(ana, Track.ALL, monday, noon));
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        happens(new MilestoneRetracted(ana, spanish, monday, 7, noon));
        happens(awarded(ana, "first-story", noon));
        happens(revoked(ana, "first-story", noon, Correction.FACT_VOIDED));
        assertThat(notices()).isEmpty();
    }

    @Test
    void only_what_is_meant_is_taken_back() {
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        happens(new MilestoneReached(ben, spanish, monday, 7, noon));
        happens(new MilestoneRetracted(ana, Track.ALL, monday, 7, noon));
        happens(new MilestoneRetracted(ana, spanish, monday, 14, noon));
        happens(new MilestoneRetracted(ana, spanish, sunday, 7, noon));
        happens(new DayRetracted(ana, spanish, monday, noon));
        happens(new MilestoneRetracted(ben, spanish, monday, 7, noon));
        assertThat(told()).containsExactly(told(Topic.MILESTONE, new OfStreak(spanish, monday, 7)));
    }

    @Test
    void a_correction_need_not_be_read_again() {
        happens(new StreakBroken(ana, spanish, monday, 12, noon));
        happens(awarded(ana, "first-story", noon));
        reads(id(1), id(2));
        var read = now;
        happens(new StreakBroken(ana, spanish, monday, 13, noon));
        happens(redated(ana, "first-story", noon.minusSeconds(99)));
        assertThat(notices())
                .extracting(Notice::id, notice -> notice.readAt().orElseThrow())
                .containsExactly(tuple(id(2), read), tuple(id(1), read));
        assertThat(notices().getFirst().occurredAt()).isEqualTo(noon.minusSeconds(99));
        assertThat(notices().getLast().matter()).isEqualTo(new OfStreak(spanish, monday, 13));
    }

    @Test
    void another_word_about_the_same_day_is_news() {
        happens(new StreakBroken(ana, spanish, monday, 12, noon));
        reads(id(1));
        happens(new DayFrozen(ana, spanish, monday, noon));
        assertThat(notices())
                .hasSize(1)
                .allSatisfy(notice -> {
                    assertThat(notice.topic()).isEqualTo(Topic.FREEZE_USED);
                    assertThat(notice.id()).isEqualTo(id(3));
                    assertThat(notice.readAt()).isEmpty();
                });
    }

    /** As a late page does, that makes the run begin a day earlier. */
    @Test
    void that_a_milestone_was_reached_on_another_day_need_not_be_read_again() {
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        reads(id(1));
        happens(
                new MilestoneRetracted(ana, spanish, monday, 7, noon),
                new MilestoneReached(ana, spanish, sunday, 7, noon.minusSeconds(9)));
        assertThat(notices())
                .hasSize(1)
                .allSatisfy(notice -> {
                    assertThat(notice.id()).isEqualTo(id(1));
                    assertThat(notice.matter()).isEqualTo(new OfStreak(spanish, sunday, 7));
                    assertThat(notice.readAt()).isPresent();
                });
    }

    @Test
    void a_milestone_that_is_reached_again_later_is_news() {
        happens(new MilestoneReached(ana, spanish, sunday, 7, noon));
        reads(id(1));
        happens(new MilestoneRetracted(ana, spanish, sunday, 7, noon));
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        assertThat(notices()).extracting(Notice::id).containsExactly(id(4));
        assertThat(notices().getFirst().readAt()).isEmpty();
    }

    @Test
    void a_repair_is_told_in_the_place_of_the_break() {
        happens(new StreakBroken(ana, spanish, sunday, 2, noon));
        happens(new StreakStarted(ana, spanish, monday, noon));
        assertThat(told())
                .containsExactly(told(Topic.STREAK_BROKEN, new OfStreak(spanish, sunday, 2)));
        happens(new StreakRestored(ana, spanish, monday, 3, noon));
        assertThat(told())
                .containsExactly(told(Topic.STREAK_RESTORED, new OfStreak(spanish, monday, 3)));
    }

    @Test
    void a_run_that_a_late_fact_heals_is_told_to_be_whole() {
        happens(new StreakBroken(ana, spanish, sunday, 2, noon));
        happens(
                new StreakExtended(ana, spanish, sunday, 3, noon),
                new StreakRestored(ana, spanish, monday, 4, noon));
        assertThat(told())
                .containsExactly(told(Topic.STREAK_RESTORED, new OfStreak(spanish, monday, 4)));
    }

    @Test
    void a_run_of_which_nobody_was_told_that_it_broke_is_not_told_to_be_whole() {
        happens(new StreakRestored(ana, spanish, monday, 4, noon));
        happens(new StreakBroken(ana, spanish, sunday, 2, noon));
        happens(new DayRetracted(ana, spanish, sunday, noon));
        happens(new StreakRestored(ana, spanish, monday, 5, noon));
        assertThat(notices()).isEmpty();
    }

    /** An outage forgives Sunday, then another one forgives Monday. */
    @Test
    void each_break_that_is_mended_is_told_even_if_the_run_is_as_it_was() {
        var saturday = sunday.minusDays(1);
        happens(new StreakBroken(ana, spanish, sunday, 1, noon));
        happens(
                new DayRetracted(ana, spanish, sunday, noon),
                new StreakRestored(ana, spanish, saturday, 1, noon));
        reads(id(3));
        happens(new StreakBroken(ana, spanish, monday, 1, noon));
        happens(
                new DayRetracted(ana, spanish, monday, noon),
                new StreakRestored(ana, spanish, saturday, 1, noon));
        assertThat(notices())
                .extracting(Notice::topic, Notice::id, notice -> notice.readAt().isPresent())
                .containsExactly(
                        tuple(Topic.STREAK_RESTORED, id(7), false),
                        tuple(Topic.STREAK_RESTORED, id(3), true));
    }

    /** A page of the repaired run is voided. */
    @Test
    void a_restoration_that_is_corrected_need_not_be_read_again() {
        happens(new StreakBroken(ana, spanish, sunday, 2, noon));
        happens(new StreakRestored(ana, spanish, monday, 3, noon));
        reads(id(2));
        happens(
                new StreakStarted(ana, spanish, monday, noon),
                new StreakRestored(ana, spanish, monday, 2, noon));
        assertThat(notices())
                .hasSize(1)
                .allSatisfy(notice -> {
                    assertThat(notice.id()).isEqualTo(id(2));
                    assertThat(notice.matter()).isEqualTo(new OfStreak(spanish, monday, 2));
                    assertThat(notice.readAt()).isPresent();
                });
    }

    @Test
    void a_restoration_that_was_not_one_is_taken_back_with_the_break() {
        happens(new StreakBroken(ana, spanish, sunday, 2, noon));
        happens(new StreakRestored(ana, spanish, monday, 3, noon));
        happens(new StreakBroken(ana, spanish, sunday, 2, noon));
        assertThat(told())
                .containsExactly(told(Topic.STREAK_BROKEN, new OfStreak(spanish, sunday, 2)));
    }

    @Test
    void an_older_break_that_is_corrected_is_not_the_last_one() {
        happens(new StreakBroken(ana, spanish, monday, 1, noon));
        happens(new StreakBroken(ana, spanish, sunday, 9, noon));
        happens(new StreakRestored(ana, spanish, monday, 3, noon));
        assertThat(told())
                .containsExactly(
                        told(Topic.STREAK_RESTORED, new OfStreak(spanish, monday, 3)),
                        told(Topic.STREAK_BROKEN, new OfStreak(spanish, sunday, 9)));
    }

    @Test
    void what_comes_in_one_batch_comes_to_the_same() {
        happens(new StreakBroken(ana, spanish, sunday, 12, noon));
        reads(id(1));
        happens(new StreakBroken(ana, spanish, sunday, 13, noon));
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        reads(id(4));
        happens(
                new MilestoneRetracted(ana, spanish, monday, 7, noon),
                new MilestoneReached(ana, spanish, sunday, 7, noon));
        happens(new StreakRestored(ana, spanish, monday, 3, noon));
        var other = new InMemoryInbox(new InMemoryProjectionStore());
        InboxProjection.into(other).apply(log);
        assertThat(other.states).isEqualTo(inbox.states).isNotEmpty();
    }

    /** In one append. */
    private void happens(Object... events) {
        now = now.plusSeconds(1);
        var append = new ArrayList<Recorded>();
        for (var event : events) {
            var position = log.size() + 1;
            var recorded = new Recorded(id(position), position, event, "", now, id(position));
            log.add(recorded);
            append.add(recorded);
        }
        append.forEach(recorded -> projection.apply(List.of(recorded)));
    }

    private void reads(UUID... ids) {
        happens(new NotificationsRead(ana, List.of(ids), now.plusSeconds(1)));
    }

    private static AchievementAwarded backfilled(int run, int tier, Instant earnedAt) {
        return new AchievementAwarded(ana, "pages", null, tier, 1, 1, earnedAt, noon, run(run));
    }

    private static AchievementRevoked takenBack(int tier, Instant earnedAt) {
        return new AchievementRevoked(
                ana, "pages", null, tier, 1, earnedAt, noon, Correction.RECOUNTED, run(1));
    }

    private static OfBackfill looked(int run, Achieved... awards) {
        return new OfBackfill(run(run), List.of(awards));
    }

    private static Achieved achieved(int tier, Instant earnedAt) {
        return new Achieved(new AwardKey("pages", Optional.empty(), tier), earnedAt);
    }

    private static UUID run(int number) {
        return new UUID(5, number);
    }

    private static Tuple told(Topic topic, Matter matter) {
        return tuple(topic, matter);
    }

    private List<Tuple> told() {
        return notices().stream().map(told -> told(told.topic(), told.matter())).toList();
    }

    private static UUID id(int position) {
        return new UUID(7, position);
    }

    private List<Notice> notices() {
        return inbox.of(ana, everything).value().notices().items();
    }
}
