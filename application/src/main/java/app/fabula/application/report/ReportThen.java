package app.fabula.application.report;

import static java.util.stream.Collectors.groupingBy;

import app.fabula.application.achievement.CountedFacts;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.report.GetReport.Answer;
import app.fabula.application.report.GetReport.Question;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.Arrival;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** By the log, as it was at an instant: the same for ever. */
public final class ReportThen implements ReportSource {
    private final StatisticsHistory.Source history;
    private final RuleBook rules;
    private final GetStreakPeriod streaks;
    private final EarnedAwards awards;
    private final StoryTitles titles;
    private final InstantSource clock;

    public ReportThen(
            StatisticsHistory.Source history,
            RuleBook rules,
            GetStreakPeriod streaks,
            EarnedAwards awards,
            StoryTitles titles,
            InstantSource clock) {
        this.history = history;
        this.rules = rules;
        this.streaks = streaks;
        this.awards = awards;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public Shown<Answer> of(
            LearnerId learner,
            LearnerAccount account,
            Question question,
            Function<Language, Locale> reader) {
        var asOf = question.asOf().orElseThrow();
        if (asOf.isAfter(clock.instant())) {
            throw Refusal.conflict("not-yet", "What will be known then is not known yet.");
        }
        var known = history.asOf(learner, asOf);
        var plan =
                known.value()
                        .plan()
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "not-registered-then",
                                        "The learner was registered later than that."));
        var today = new LearnerCalendar(plan.zone(), plan.rule()).dayOf(asOf);
        var period = question.period().apply(today);
        var language = reader.apply(plan.nativeLanguage());
        var findings = findings(learner, known, asOf, today, period, language);
        var called = titles.at(known.position(), Findings.stories(period, findings.rows()));
        return known.map(_ -> new Answer(findings.report(called), language));
    }

    private Findings findings(
            LearnerId learner,
            Shown<StatisticsHistory> shown,
            Instant asOf,
            LocalDate today,
            ReportPeriod period,
            Locale reader) {
        var known = shown.value();
        var both = Findings.both(period);
        var ofThen = rules.at(asOf);
        var evidence = known.arrivals().stream().map(Arrival::evidence).toList();
        var streak =
                streaks.of(
                        new StreakKey(learner, Track.ALL),
                        both.from(),
                        both.to(),
                        Optional.of(asOf));
        return new Findings(
                period,
                asOf,
                today,
                known.rows(ofThen, both.from(), both.to()),
                readings(evidence, ofThen),
                streak.value(),
                awards.at(shown.position(), learner, evidence, reader));
    }

    private static Map<LocalDate, DayTotals> readings(
            List<Evidence> evidence, StatisticsRules rules) {
        var days = new HashMap<LocalDate, DayTotals>();
        var stories = CountedFacts.of(evidence).stream().collect(groupingBy(Fact::story));
        for (var story : stories.values()) {
            StoryDay.of(Reading.of(story), rules.completion())
                    .forEach((day, did) -> days.merge(day, did.totals(), DayTotals::plus));
        }
        return days;
    }
}
