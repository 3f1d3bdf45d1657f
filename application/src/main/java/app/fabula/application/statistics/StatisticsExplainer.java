package app.fabula.application.statistics;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.statistics.GetStatistics.Question;
import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class StatisticsExplainer implements ExplainStatistic {
    private static final String LIST = StatisticsProjection.NAME + "-explained";

    private final StatisticsSight sight;
    private final Cursors cursors;

    public StatisticsExplainer(StatisticsSight sight, Cursors cursors) {
        this.sight = sight;
        this.cursors = cursors;
    }

    @Override
    public Shown<Explanation> of(
            LearnerId learner,
            Question question,
            Metric metric,
            int limit,
            Optional<String> cursor) {
        var after = cursor.map(text -> Place.of(cursors.read(LIST, text)));
        return sight.ask(
                learner,
                question,
                seen -> {
                    var days = seen.days();
                    var period = question.span().period();
                    var rows =
                            days.rows(period.from(), period.to()).stream()
                                    .filter(row -> question.isAbout(row.language(), row.story()))
                                    .toList();
                    var totals = Totals.of(rows);
                    return new Explanation(
                            metric,
                            totals,
                            metric.of(totals),
                            metric.formula(days.rules()),
                            days.rules().version(),
                            Slice.of(
                                    lines(rows, days, question, metric, limit, after),
                                    limit,
                                    line -> cursors.write(LIST, Place.of(line.fact()).text())));
                });
    }

    /** Day by day, until there is one more than a slice has; not of days without any part of it. */
    private static List<Line> lines(
            List<DayRow> rows,
            DayBook days,
            Question question,
            Metric metric,
            int limit,
            Optional<Place> after) {
        var lines = new ArrayList<Line>();
        var parts = rows.stream().filter(row -> metric.isPart(new Totals(row.numbers(), 1)));
        for (var day : parts.map(DayRow::day).distinct().toList()) {
            if (lines.size() <= limit
                    && after.filter(place -> place.day().isAfter(day)).isEmpty()) {
                lines(days.ledger(day), days.rules(), question).stream()
                        .filter(line -> metric.isPart(line.counted()))
                        .filter(line -> after.filter(place -> !place.isBefore(line)).isEmpty())
                        .forEach(lines::add);
            }
        }
        return lines.size() > limit ? lines.subList(0, limit + 1) : lines;
    }

    private static List<Line> lines(DayLedger day, StatisticsRules rules, Question question) {
        var lines = new ArrayList<Line>();
        for (var share : Share.of(day, rules)) {
            var trace = share.trace();
            if (question.isAbout(trace.language(), trace.story())) {
                lines.add(new Line(trace, new Totals(share.numbers(), lines.isEmpty() ? 1 : 0)));
            }
        }
        return lines;
    }
}
