package app.fabula.application.report;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.story;

import app.fabula.application.catalog.InMemoryStoryShelf;
import app.fabula.application.catalog.StoryCard;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.learner.InMemoryLearners;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.report.GetReport.Answer;
import app.fabula.application.report.GetReport.Question;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.Arrival;
import app.fabula.application.statistics.InMemoryStatisticsDays;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.application.statistics.StatisticsHistory.Noted;
import app.fabula.application.statistics.StatisticsProjection;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.application.streak.InMemoryStreaks;
import app.fabula.application.streak.StreakHistory;
import app.fabula.application.streak.StreakPeriods;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.StreakSight;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where somebody asks for reports of one learner, whose own language is German. */
final class ReportDesk {
    static final Instant REGISTERED = Instant.parse("2025-01-01T00:00:00Z");
    static final Locale GERMAN = Locale.of("de");
    static final StatisticsRules FIRST = StatisticsRules.first(CompletionRule.DEFAULT);

    private static final CompletionRule RULE = CompletionRule.DEFAULT;
    private static final StudyPlan PLAN =
            new StudyPlan(
                    ZoneId.of("Europe/Berlin"),
                    List.of(new Language("es")),
                    new Language("de"),
                    new DayRule(0, DailyGoal.pages(1)));
    private static final LearnerRegistered ACCOUNT = new LearnerRegistered(ana, PLAN, REGISTERED);

    private final List<Noted> log = new ArrayList<>(List.of(new Noted(ACCOUNT, REGISTERED)));
    private final RuleBook rules;
    private final ProjectionStore positions =
            new InMemoryProjectionStore()
                    .comeTo(StatisticsProjection.NAME, 14)
                    .comeTo(ReportProjection.NAME, 13)
                    .comeTo(StreakProjection.NAME, 12);
    private final InMemoryStatisticsDays statistics;
    private final InMemoryReadingDays readings = new InMemoryReadingDays(positions, RULE);
    private final InMemoryStreaks streaks = new InMemoryStreaks(positions);
    private final InMemoryLog accounts = new InMemoryLog();
    private final InMemoryStoryShelf shelf = new InMemoryStoryShelf(positions);
    private final Reporter reporter;

    ReportDesk(Instant now) {
        this(now, RuleBook.of(FIRST));
    }

    ReportDesk(Instant now, RuleBook rules) {
        this.rules = rules;
        this.statistics = new InMemoryStatisticsDays(positions, rules.current());
        shelf.save(Map.of(story(1), card("El zorro"), story(2), card("El oso")));
        accounts.append(ACCOUNT);
        var learners = new InMemoryLearners(accounts);
        LearnerCalendar.Source calendars =
                learner -> learners.get(learner).value().map(LearnerAccount::calendar);
        var sight =
                new StreakSight(
                        streaks, this::streaksAsOf, calendars, Duration.ofMinutes(5), () -> now);
        var periods = new StreakPeriods(streaks, sight);
        var awards = new FirstStory(this::evidence);
        this.reporter =
                new Reporter(
                        learners,
                        new ReportNow(statistics, readings, periods, awards, shelf, () -> now),
                        new ReportThen(
                                this::statisticsAsOf,
                                rules,
                                periods,
                                awards,
                                (_, stories) -> titles(shelf.entries(stories)),
                                () -> now),
                        List.of(Locale.ENGLISH, GERMAN));
    }

    private static Optional<StoryCard> card(String title) {
        var content =
                new StoryContent(
                        new Language("es"),
                        CefrLevel.A1,
                        title,
                        List.of(),
                        "CC BY 4.0",
                        "",
                        List.of(new Page("Fin.", 1)),
                        List.of());
        return Optional.of(new StoryCard(1, content, REGISTERED, REGISTERED, Optional.empty()));
    }

    private static Map<StoryId, StoryTitle> titles(List<StoryShelf.Entry> entries) {
        return entries.stream().collect(Collectors.toMap(StoryShelf.Entry::story, StoryTitle::of));
    }

    private List<Evidence> evidence() {
        return log.stream()
                .map(Noted::event)
                .filter(Evidence.class::isInstance)
                .map(Evidence.class::cast)
                .toList();
    }

    private Stream<Noted> until(Instant instant) {
        return log.stream().filter(noted -> !noted.recordedAt().isAfter(instant));
    }

    private Shown<StatisticsHistory> statisticsAsOf(LearnerId learner, Instant instant) {
        return new Shown<>(StatisticsHistory.of(until(instant).iterator()), until(instant).count());
    }

    private Shown<StreakHistory> streaksAsOf(LearnerId learner, Instant instant) {
        return new Shown<>(
                StreakHistory.of(until(instant).map(Noted::event).iterator()),
                until(instant).count());
    }

    ReportDesk record(List<Arrival> arrivals) {
        for (var arrival : arrivals) {
            var recorded =
                    new Recorded(
                            new UUID(9, 1),
                            7,
                            arrival.evidence(),
                            "",
                            arrival.recordedAt(),
                            new UUID(9, 2));
            log.add(new Noted(arrival.evidence(), arrival.recordedAt()));
            for (var projection :
                    List.of(
                            StatisticsProjection.into(statistics, rules.current()),
                            ReportProjection.into(readings),
                            StreakProjection.into(streaks))) {
                projection.apply(List.of(recorded));
            }
        }
        return this;
    }

    /** From then on. */
    void speaks(String language, Instant at) {
        var plan =
                new StudyPlan(PLAN.zone(), PLAN.languages(), new Language(language), PLAN.rule());
        var changed = new StudyPlanChanged(ana, plan, at);
        accounts.append(changed);
        log.add(new Noted(changed, at));
    }

    static Question about(String from, String to) {
        var period = ReportPeriod.between(LocalDate.parse(from), LocalDate.parse(to));
        return new Question(_ -> period, Optional.empty(), List.of());
    }

    static Question asOf(Instant instant, Question question) {
        return new Question(question.period(), Optional.of(instant), question.languages());
    }

    Shown<Answer> ask(Question question) {
        return reporter.of(ana, question);
    }

    Shown<Answer> askOf(LearnerId learner, Question question) {
        return reporter.of(learner, question);
    }

    LearnerReport report(Question question) {
        return ask(question).value().report();
    }
}
