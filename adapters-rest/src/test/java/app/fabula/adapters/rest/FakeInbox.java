package app.fabula.adapters.rest;

import app.fabula.application.notification.ChosenPreferences;
import app.fabula.application.notification.GetInbox;
import app.fabula.application.notification.InMemoryInbox;
import app.fabula.application.notification.InboxProjection;
import app.fabula.application.notification.InboxReader;
import app.fabula.application.notification.ManageNotifications;
import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.notification.Matter.OfBackfill.Achieved;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.notification.Notice;
import app.fabula.application.notification.NoticeKey;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.notification.Preferences;
import app.fabula.domain.notification.QuietHours;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A learner who sleeps from nine has read one of three notifications. */
@Configuration(proxyBeanMethods = false)
class FakeInbox {
    private static final UUID BADGE = id(0xa1);
    private static final UUID MILESTONE = id(0xa2);
    private static final UUID BACKFILL = id(0xa3);
    private static final AwardKey FIRST_STORY = new AwardKey("first-story", Optional.empty(), 1);
    private static final Preferences QUIET =
            new Preferences(
                    Optional.of(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30))),
                    Optional.empty(),
                    List.of(Topic.FREEZE_USED));
    private static final LearnerCalendar BERLIN =
            new LearnerCalendar(ZoneId.of("Europe/Berlin"), new DayRule(4, DailyGoal.pages(5)));

    @Bean
    GetInbox getInbox(ChosenPreferences chosen) {
        var inbox =
                new InMemoryInbox(new InMemoryProjectionStore().comeTo(InboxProjection.NAME, 95));
        save(
                inbox,
                new Notice(
                        BADGE,
                        90,
                        Topic.ACHIEVEMENT,
                        new OfAchievement(FIRST_STORY),
                        Instant.parse("2026-02-28T09:00:00Z"),
                        Instant.parse("2026-03-01T09:00:00Z"),
                        Optional.of(Instant.parse("2026-03-01T12:00:00Z"))));
        save(
                inbox,
                new Notice(
                        MILESTONE,
                        93,
                        Topic.MILESTONE,
                        new OfStreak(new Track("es"), LocalDate.of(2026, 3, 3), 7),
                        Instant.parse("2026-03-03T19:30:00Z"),
                        Instant.parse("2026-03-03T20:30:00Z"),
                        Optional.empty()));
        save(
                inbox,
                new Notice(
                        BACKFILL,
                        91,
                        Topic.ACHIEVEMENT,
                        new OfBackfill(
                                new UUID(5, 5),
                                List.of(
                                        earned(2, "2025-06-02T18:00:00Z"),
                                        earned(1, "2025-05-02T18:00:00Z"))),
                        Instant.parse("2025-06-02T18:00:00Z"),
                        Instant.parse("2026-03-01T10:00:00Z"),
                        Optional.empty()));
        return new InboxReader(inbox, chosen, _ -> Optional.of(BERLIN));
    }

    private static Achieved earned(int tier, String at) {
        return new Achieved(
                new AwardKey("leafing", Optional.of(new Language("es")), tier), Instant.parse(at));
    }

    @Bean
    ChosenPreferences chosenPreferences() {
        return _ -> new Shown<>(QUIET, 96);
    }

    @Bean
    ManageNotifications manageNotifications() {
        return new ManageNotifications() {
            @Override
            public long markRead(LearnerId learner, List<UUID> notifications) {
                return 97;
            }

            @Override
            public long choose(LearnerId learner, Preferences preferences) {
                LastEdit.happens();
                return 98;
            }
        };
    }

    private static void save(InMemoryInbox inbox, Notice notice) {
        var key = new NoticeKey(Ids.LEARNER, Optional.empty(), notice.id().toString());
        inbox.save(Map.of(key, Optional.of(notice)));
    }

    private static UUID id(long last) {
        return new UUID(Ids.PAUSE.getMostSignificantBits(), 0x8000_0000_0000_0000L | last);
    }
}
