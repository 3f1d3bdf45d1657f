package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;

import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.ExplainStatistic.Line;
import app.fabula.application.statistics.GetStatistics.Answer;
import app.fabula.application.statistics.GetStatistics.Question;
import app.fabula.application.statistics.GetStatistics.Rules;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where somebody asks for the statistics of one learner, in the year after all that they read. */
final class Desk {
    static final Instant REGISTERED = Instant.parse("2025-01-01T00:00:00Z");
    static final StatisticsRules FIRST = StatisticsRules.first(CompletionRule.DEFAULT);

    private static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");
    private static final LearnerCalendar CALENDAR =
            new LearnerCalendar(ZoneOffset.UTC, new DayRule(0, DailyGoal.DEFAULT));

    final InMemoryStatisticsDays days;
    private final List<Arrival> log = new ArrayList<>();
    private final StatisticsSight sight;
    private final RuleBook rules;

    Desk(StatisticsRules... rules) {
        this.rules = RuleBook.of(rules);
        this.days = new InMemoryStatisticsDays(new InMemoryProjectionStore(), this.rules.current());
        this.sight =
                new StatisticsSight(
                        days,
                        this::asOf,
                        learner -> Optional.of(CALENDAR).filter(_ -> learner.equals(ana)),
                        this.rules,
                        () -> NOW);
    }

    private Shown<StatisticsHistory> asOf(LearnerId learner, Instant instant) {
        var plan =
                new StudyPlan(
                        CALENDAR.zone(),
                        List.of(new Language("es")),
                        new Language("en"),
                        CALENDAR.rule());
        var events = new ArrayList<StatisticsHistory.Noted>();
        if (!REGISTERED.isAfter(instant)) {
            var account = new LearnerRegistered(learner, plan, REGISTERED);
            events.add(new StatisticsHistory.Noted(account, REGISTERED));
        }
        for (var arrival : log) {
            if (!arrival.recordedAt().isAfter(instant)) {
                events.add(new StatisticsHistory.Noted(arrival.evidence(), arrival.recordedAt()));
            }
        }
        return new Shown<>(StatisticsHistory.of(events.iterator()), events.size());
    }

    /** In the order of the log, in batches of up to that many. */
    Desk record(List<Arrival> arrivals, int batch) {
        log.addAll(arrivals);
        var projection = StatisticsProjection.into(days, rules.current());
        for (var from = 0; from < arrivals.size(); from += batch) {
            projection.apply(
                    arrivals.subList(from, Math.min(arrivals.size(), from + batch)).stream()
                            .map(Desk::recorded)
                            .toList());
        }
        return this;
    }

    Desk record(Arrival... arrivals) {
        return record(List.of(arrivals), 1);
    }

    private static Recorded recorded(Arrival arrival) {
        return new Recorded(
                new UUID(9, 1), 7, arrival.evidence(), "", arrival.recordedAt(), new UUID(9, 2));
    }

    static Question about(String from, String to) {
        return new Question(
                new Span.Custom(new Period(LocalDate.parse(from), LocalDate.parse(to))),
                new Step.Day(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rules.OF_THEN);
    }

    static Question in(Language language, Question question) {
        return new Question(
                question.span(),
                question.series(),
                Optional.of(language),
                question.story(),
                question.asOf(),
                question.rules());
    }

    static Question asOf(Instant instant, Rules rules, Question question) {
        return new Question(
                question.span(),
                question.series(),
                question.language(),
                question.story(),
                Optional.of(instant),
                rules);
    }

    Answer ask(Question question) {
        return shown(question).value();
    }

    Shown<Answer> shown(Question question) {
        return new StatisticsTeller(sight).of(ana, question);
    }

    Shown<Answer> askOf(LearnerId learner, Question question) {
        return new StatisticsTeller(sight).of(learner, question);
    }

    BigDecimal number(Metric metric, Question question) {
        return metric.of(ask(question).told().whole().totals()).orElseThrow();
    }

    /** All slices of an explanation, one after the other. */
    List<Line> explained(Question question, Metric metric, int limit) {
        var explainer = new StatisticsExplainer(sight, new InMemoryCursors());
        var lines = new ArrayList<Line>();
        var cursor = Optional.<String>empty();
        do {
            var slice = explainer.of(ana, question, metric, limit, cursor).value().facts();
            lines.addAll(slice.items());
            cursor = slice.next();
        } while (cursor.isPresent());
        return lines;
    }
}
