package app.fabula.adapters.persistence.eventstore;

import app.fabula.domain.access.ApiKeyEvent.ApiKeyCreated;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRevoked;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRotated;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.GroupRenamed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.notification.NotificationEvent.PreferencesChosen;
import app.fabula.domain.notification.QuietHours;
import app.fabula.domain.progress.Activity.Kind;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRedated;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRevoked;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.report.ReportEvent.WeekReported;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.Occurrence.Detour;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.StreakEvent.DayFrozen;
import app.fabula.domain.streak.StreakEvent.DayRetracted;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.MilestoneReached;
import app.fabula.domain.streak.StreakEvent.MilestoneRetracted;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import app.fabula.domain.streak.StreakEvent.StreakBroken;
import app.fabula.domain.streak.StreakEvent.StreakExtended;
import app.fabula.domain.streak.StreakEvent.StreakRestored;
import app.fabula.domain.streak.StreakEvent.StreakStarted;
import app.fabula.domain.streak.Track;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of each kind, with every member that it can have. */
final class EventSamples {
    static final LearnerId ana =
            new LearnerId(UUID.fromString("00000000-0000-7000-8000-00000000000a"));
    static final StoryId fox = new StoryId(UUID.fromString("00000000-0000-7000-8000-00000000000f"));
    private static final KeyId shop = new KeyId("0aB1cD2eF3gH");
    private static final GroupId foxes =
            new GroupId(UUID.fromString("00000000-0000-7000-8000-0000000000f0"));
    private static final TeacherId tea =
            new TeacherId(UUID.fromString("00000000-0000-7000-8000-0000000000ea"));
    static final Instant noon = Instant.parse("2026-03-01T12:00:00Z");

    private static final LocalDate sunday = LocalDate.parse("2026-03-01");

    private EventSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new StoryPublished(fox, 1, content(), "ab12", noon),
                new StoryRevised(fox, 2, content(), "cd34", noon),
                new StoryRetired(fox, noon),
                new LearnerRegistered(ana, plan(), noon),
                new StudyPlanChanged(ana, plan(), noon),
                new StoryStarted(ana, fox, 1, new Language("es"), occurrence()),
                new PageRead(ana, fox, 1, new Language("es"), 2, 42, 30, occurrence()),
                new StoryFinished(ana, fox, 1, new Language("es"), 8, 400, occurrence()),
                new ActivityVoided(
                        ana,
                        fox,
                        new Language("es"),
                        occurrence(),
                        Capacity.LEARNER,
                        "person:" + ana.value(),
                        "My brother read it.",
                        noon),
                new StoryCompleted(ana, fox, noon),
                new StoryCompletionRedated(ana, fox, noon),
                new StoryCompletionRevoked(ana, fox, noon),
                new ActivityQuarantined(
                        ana,
                        fox,
                        Kind.PAGE_READ,
                        new Report(new UUID(0, 1), noon, ZoneId.of("Europe/Berlin"), "phone", 1),
                        2,
                        30,
                        Cause.IN_THE_FUTURE,
                        Detour.IMPORT,
                        noon),
                new QuarantineReleased(
                        ana,
                        fox,
                        new UUID(0, 1),
                        "person:" + tea.value(),
                        "She was on a ship.",
                        noon),
                new QuarantineDiscarded(
                        ana,
                        fox,
                        new UUID(0, 1),
                        "person:" + tea.value(),
                        "She was on a ship.",
                        noon),
                new AchievementAwarded(
                        ana,
                        "stories",
                        new Language("es"),
                        2,
                        1,
                        3,
                        noon,
                        noon.plusSeconds(60),
                        new UUID(0, 5)),
                new AchievementRedated(
                        ana,
                        "stories",
                        new Language("es"),
                        2,
                        1,
                        3,
                        noon,
                        noon.plusSeconds(60),
                        new UUID(0, 5)),
                new AchievementRevoked(
                        ana,
                        "stories",
                        new Language("es"),
                        2,
                        1,
                        noon,
                        noon.plusSeconds(60),
                        Correction.FACT_VOIDED,
                        new UUID(0, 5)),
                new RulePublished(RuleSamples.everything(), "person:" + tea.value(), noon),
                new RuleRetired("night-owl", "person:" + tea.value(), "They are to sleep.", noon),
                new ApiKeyCreated(shop, "shop", List.of("stories:read"), "ab12", noon, noon),
                new ApiKeyRotated(shop, "cd34", noon, noon),
                new ApiKeyRevoked(shop, noon),
                new GroupFormed(foxes, "Foxes", noon),
                new GroupRenamed(foxes, "Red foxes", noon),
                new TeacherAssigned(foxes, tea, noon),
                new TeacherReleased(foxes, tea, noon),
                new LearnerJoined(foxes, ana, noon),
                new LearnerLeft(foxes, ana, noon),
                new FreezeBought(ana, new UUID(0, 2), Track.ALL, 2, moment()),
                new FreezeGranted(
                        ana,
                        new UUID(0, 3),
                        new Track("es"),
                        2,
                        "person:" + tea.value(),
                        "won the quiz",
                        moment()),
                new RepairUsed(ana, new UUID(0, 4), Track.ALL, 3, 30, moment()),
                new PauseDeclared(
                        ana, new UUID(0, 5), sunday.plusDays(2), sunday.plusDays(8), moment()),
                new PauseEnded(ana, new UUID(0, 6), new UUID(0, 5), moment()),
                new RestDaysChosen(
                        ana,
                        new UUID(0, 7),
                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        moment()),
                new OutageDeclared(
                        new UUID(0, 8),
                        noon,
                        noon.plusSeconds(3_600),
                        "key:" + shop.value(),
                        "a flood",
                        noon),
                new StreakStarted(ana, new Track("es"), sunday, noon),
                new StreakExtended(ana, Track.ALL, sunday, 12, noon),
                new DayFrozen(ana, Track.ALL, sunday, noon),
                new StreakBroken(ana, Track.ALL, sunday, 12, noon),
                new StreakRestored(ana, Track.ALL, sunday, 12, noon),
                new DayRetracted(ana, Track.ALL, sunday, noon),
                new MilestoneReached(ana, Track.ALL, sunday, 7, noon),
                new MilestoneRetracted(ana, Track.ALL, sunday, 7, noon),
                new PreferencesChosen(
                        ana,
                        new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30)),
                        LocalTime.of(18, 0),
                        List.of("FREEZE_USED", "MILESTONE"),
                        noon),
                new NotificationsRead(ana, List.of(new UUID(0, 9), new UUID(0, 10)), noon),
                new WeekReported(ana, LocalDate.of(2026, 2, 23), noon));
    }

    static StoryContent content() {
        return new StoryContent(
                new Language("es"),
                CefrLevel.A1,
                "Zorro",
                List.of("Ana"),
                "CC BY 4.0",
                "",
                List.of(new Page("Un zorro.", 2)),
                List.of(new VocabularyEntry("el zorro", Map.of("en", "fox", "de", "der Fuchs"))));
    }

    private static StudyPlan plan() {
        return new StudyPlan(
                ZoneId.of("Europe/Berlin"),
                List.of(new Language("es")),
                new Language("de"),
                new DayRule(4, DailyGoal.pages(5)));
    }

    private static Moment moment() {
        return new Moment(noon, ZoneId.of("Europe/Berlin"), 4);
    }

    private static Occurrence occurrence() {
        return new Occurrence(
                new UUID(0, 1),
                noon,
                ZoneId.of("Europe/Berlin"),
                "phone",
                new DayRule(4, DailyGoal.pages(5)));
    }
}
