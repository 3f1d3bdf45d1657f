package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.learner.InMemoryLearners;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.progress.ActivityRecorder;
import app.fabula.application.progress.FactSamples;
import app.fabula.application.progress.InMemoryFactLog;
import app.fabula.application.progress.InMemoryProgress;
import app.fabula.application.progress.RecordActivities;
import app.fabula.application.progress.RecordActivities.Outcome.Accepted;
import app.fabula.application.progress.RecordActivities.Result;
import app.fabula.application.progress.RecordActivities.Source;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.QuarantineRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.StreakCommand;
import app.fabula.domain.streak.StreakDecider;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A learner whose app asks the use cases themselves, on a log in memory; by the clock on the wall.
 * There is a story of many pages in Spanish, and one in French.
 */
final class AppUser {
    static final Language SPANISH = new Language("es");
    static final Language FRENCH = new Language("fr");

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final StreakLimits ONE_FREEZE = new StreakLimits(1, 3, 30, 30);

    private Instant now = BEGINNING;
    private ZoneId zone;
    private int number;
    private int followed;

    private final InMemoryLog log = new InMemoryLog();
    private final RecordActivities recorder =
            new ActivityRecorder(
                    InMemoryProgress.dayRules(log),
                    InMemoryProgress.outlines(log),
                    QuarantineRule.DEFAULT,
                    new InMemoryFactLog(log),
                    () -> now);

    /** Folds at once whatever happens. */
    private final InMemoryStreaks streaks =
            new InMemoryStreaks(
                    new InMemoryProjectionStore().comeTo(StreakProjection.NAME, Long.MAX_VALUE));

    private final StreakFold fold = new StreakFold(streaks);
    private final StreakSight sight =
            new StreakSight(
                    streaks,
                    (_, _) -> {
                        throw new AssertionError("nobody asks for the past");
                    },
                    learner ->
                            new InMemoryLearners(log)
                                    .get(learner)
                                    .value()
                                    .map(LearnerAccount::calendar),
                    QuarantineRule.DEFAULT.ahead(),
                    () -> now);
    private final InMemoryDecisions<StreakCommand, StreakDecisions, Decision> decisions =
            new InMemoryDecisions<>(new StreakDecider(), command -> command.request().learner());
    private final ManageStreaks manager =
            new StreakManager(
                    streaks,
                    List.of(SPANISH, FRENCH)::contains,
                    sight,
                    decisions,
                    ONE_FREEZE,
                    log::head,
                    () -> new UUID(2, number++));
    private final GetStreak teller = new StreakTeller(streaks, sight, ONE_FREEZE);
    private final GetStreakCalendar calendars = new StreakCalendars(sight);
    private final ListDecisions lister = new DecisionLister(streaks, sight, new InMemoryCursors());

    AppUser(StudyPlan plan) {
        zone = plan.zone();
        log.append(new StoryPublished(story(1), 1, inPages(SPANISH), null, BEGINNING));
        log.append(new StoryPublished(story(2), 1, inPages(FRENCH), null, BEGINNING));
        log.append(new LearnerRegistered(ana, plan, BEGINNING));
    }

    /** Where the device is: its activities say so. */
    AppUser in(String place) {
        zone = ZoneId.of(place);
        return this;
    }

    AppUser at(String wallClock) {
        now = instant(wallClock);
        return this;
    }

    /** Saves other settings. */
    AppUser plans(StudyPlan plan) {
        log.append(new StudyPlanChanged(ana, plan, now));
        return this;
    }

    AppUser reads(String wallClock) {
        return reads(SPANISH, wallClock);
    }

    /** One page more; where that is earlier than now, the device was offline. */
    AppUser reads(Language language, String wallClock) {
        var at = instant(wallClock);
        now = at.isAfter(now) ? at : now;
        number++;
        var report = new Report(new UUID(1, number), at, zone, "phone", null);
        var page = new ReadPage(report, storyIn(language), number, 30);
        assertThat(recorder.record(ana, List.of(page), Source.DEVICE).results())
                .extracting(Result::outcome)
                .containsExactly(new Accepted());
        return followed();
    }

    /** For the streak over all languages, of which one may be in stock. */
    AppUser buysFreeze() {
        manager.buyFreeze(new StreakKey(ana, Track.ALL)).events().forEach(log::append);
        return followed();
    }

    AppUser repairs() {
        manager.repair(new StreakKey(ana, Track.ALL)).events().forEach(log::append);
        return followed();
    }

    Standing streak() {
        return streak(Track.ALL);
    }

    Standing streak(Track track) {
        return teller.of(new StreakKey(ana, track), Optional.empty()).value().standing();
    }

    /** The days that have taken freezes, the last freeze first; nothing for one that is left. */
    List<Optional<LocalDate>> used() {
        var all = new ListDecisions.Query(Optional.empty(), 100, Optional.empty());
        return lister.freezes(ana, all).value().items().stream()
                .map(ListDecisions.Freeze::usedOn)
                .toList();
    }

    /** Both dates belong to it. */
    List<DayState> days(String from, String to) {
        var key = new StreakKey(ana, Track.ALL);
        return calendars
                .of(key, LocalDate.parse(from), LocalDate.parse(to), Optional.empty())
                .value()
                .days()
                .stream()
                .map(GetStreakCalendar.Day::state)
                .toList();
    }

    private AppUser followed() {
        var events = log.all(Object.class);
        fold.apply(
                events.subList(followed, events.size()).stream()
                        .map(FactSamples::recorded)
                        .toList());
        followed = events.size();
        return this;
    }

    private Instant instant(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(zone).toInstant();
    }

    private static StoryId storyIn(Language language) {
        return story(language.equals(SPANISH) ? 1 : 2);
    }

    private static StoryContent inPages(Language language) {
        return new StoryContent(
                language,
                null,
                "A story",
                List.of(),
                "CC BY 4.0",
                "",
                Collections.nCopies(50, new Page("A page.", 2)),
                List.of());
    }
}
