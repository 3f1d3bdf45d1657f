package app.fabula.application.notification;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.achievement.AwardSamples.redated;
import static app.fabula.application.achievement.AwardSamples.revoked;
import static app.fabula.application.notification.InboxContract.ana;
import static app.fabula.application.notification.InboxContract.ben;
import static app.fabula.application.notification.InboxContract.everything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.fabula.application.notification.Inbox.Item;
import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.Topic;
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

/** What becomes of announcements in an inbox. */
class TellingLearnersTest {
    private static final Instant noon = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate monday = LocalDate.of(2026, 3, 2);
    private static final Track spanish = new Track("es");

    private final InMemoryInbox inbox = new InMemoryInbox(new InMemoryProjectionStore());
    private final Projection projection = InboxProjection.into(inbox);
    private final List<Recorded> log = new ArrayList<>();

    @Test
    void each_topic_is_told_with_what_it_is_about() {
        happens(new DayFrozen(ana, spanish, monday, noon));
        happens(new StreakBroken(ana, Track.ALL, monday, 12, noon));
        happens(new StreakRestored(ana, spanish, monday.minusDays(1), 5, noon));
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        happens(awarded(ana, "first-story", noon));
        assertThat(items())
                .extracting(item -> item.notice().topic(), item -> item.notice().matter())
                .containsExactly(
                        told(Topic.ACHIEVEMENT, new OfAchievement("first-story")),
                        told(Topic.MILESTONE, new OfStreak(spanish, monday, 7)),
                        told(Topic.STREAK_RESTORED, new OfStreak(spanish, monday.minusDays(1), 5)),
                        told(Topic.STREAK_BROKEN, new OfStreak(Track.ALL, monday, 12)),
                        told(Topic.FREEZE_USED, new OfStreak(spanish, monday, 0)));
    }

    @Test
    void it_has_the_time_at_which_it_was_true_and_the_one_at_which_it_was_noticed() {
        happens(awarded(ana, "first-story", noon.minusSeconds(99)));
        assertThat(items())
                .containsExactly(
                        new Item(
                                new Notice(
                                        id(1),
                                        Topic.ACHIEVEMENT,
                                        new OfAchievement("first-story"),
                                        noon.minusSeconds(99),
                                        noon.plusSeconds(1)),
                                Optional.empty()));
    }

    @Test
    void that_a_day_was_credited_is_no_news() {
        happens(new StreakStarted(ana, spanish, monday, noon));
        happens(new StreakExtended(ana, spanish, monday.plusDays(1), 2, noon));
        assertThat(items()).isEmpty();
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
        assertThat(items()).isEmpty();
    }

    @Test
    void only_what_is_meant_is_taken_back() {
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        happens(new MilestoneReached(ana, Track.ALL, monday, 7, noon));
        happens(new MilestoneReached(ben, spanish, monday, 7, noon));
        happens(new MilestoneRetracted(ana, spanish, monday, 14, noon));
        happens(new MilestoneRetracted(ana, spanish, monday.plusDays(1), 7, noon));
        happens(new DayRetracted(ana, spanish, monday, noon));
        happens(new MilestoneRetracted(ben, spanish, monday, 7, noon));
        assertThat(items())
                .extracting(item -> item.notice().matter())
                .containsExactly(
                        new OfStreak(Track.ALL, monday, 7), new OfStreak(spanish, monday, 7));
    }

    @Test
    void a_correction_need_not_be_read_again() {
        happens(new StreakBroken(ana, spanish, monday, 12, noon));
        happens(awarded(ana, "first-story", noon));
        happens(new NotificationsRead(ana, List.of(id(1), id(2)), noon));
        happens(new StreakBroken(ana, spanish, monday, 13, noon));
        happens(redated(ana, "first-story", noon.minusSeconds(99)));
        assertThat(items())
                .extracting(item -> item.notice().id(), item -> item.readAt().orElseThrow())
                .containsExactly(tuple(id(2), noon), tuple(id(1), noon));
        assertThat(items().getFirst().notice().occurredAt()).isEqualTo(noon.minusSeconds(99));
        assertThat(items().getLast().notice().matter())
                .isEqualTo(new OfStreak(spanish, monday, 13));
    }

    @Test
    void another_word_about_the_same_day_is_news() {
        happens(new StreakBroken(ana, spanish, monday, 12, noon));
        happens(new NotificationsRead(ana, List.of(id(1)), noon));
        happens(new DayFrozen(ana, spanish, monday, noon));
        assertThat(items())
                .hasSize(1)
                .allSatisfy(item -> {
                    assertThat(item.notice().topic()).isEqualTo(Topic.FREEZE_USED);
                    assertThat(item.notice().id()).isEqualTo(id(3));
                    assertThat(item.readAt()).isEmpty();
                });
    }

    @Test
    void what_comes_in_one_batch_comes_to_the_same() {
        happens(new StreakBroken(ana, spanish, monday, 12, noon));
        happens(new NotificationsRead(ana, List.of(id(1)), noon));
        happens(new StreakBroken(ana, spanish, monday, 13, noon));
        happens(new MilestoneReached(ana, spanish, monday, 7, noon));
        happens(new MilestoneRetracted(ana, spanish, monday, 7, noon));
        var other = new InMemoryInbox(new InMemoryProjectionStore());
        InboxProjection.into(other).apply(log);
        assertThat(other.of(ana, everything)).isEqualTo(inbox.of(ana, everything));
    }

    private void happens(Object event) {
        var ordinal = log.size() + 1;
        var recorded =
                new Recorded(
                        id(ordinal), ordinal, event, "", noon.plusSeconds(ordinal), id(ordinal));
        log.add(recorded);
        projection.apply(List.of(recorded));
    }

    private static Tuple told(Topic topic, Matter matter) {
        return tuple(topic, matter);
    }

    private static UUID id(int ordinal) {
        return new UUID(7, ordinal);
    }

    private List<Item> items() {
        return inbox.of(ana, everything).value().items().items();
    }
}
