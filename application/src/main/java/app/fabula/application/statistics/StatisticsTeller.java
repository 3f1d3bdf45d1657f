package app.fabula.application.statistics;

import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

public final class StatisticsTeller implements GetStatistics {
    private final StatisticsSight sight;

    public StatisticsTeller(StatisticsSight sight) {
        this.sight = sight;
    }

    @Override
    public Shown<Answer> of(LearnerId learner, Question question) {
        return sight.ask(
                learner,
                question,
                seen -> {
                    var period = question.span().period();
                    var told = tell(question, seen.today(), seen.days());
                    return new Answer(
                            told,
                            seen.then()
                                    .map(then -> {
                                        var old = tell(question, seen.today(), then);
                                        return difference(
                                                told.whole().totals(), old.whole().totals());
                                    }),
                            Revision.of(seen.days().corrections(period.from(), period.to())));
                });
    }

    /** In one read: the period before ends where this one begins. */
    private static Statistics tell(Question question, LocalDate today, DayBook days) {
        var period = question.span().period();
        var before = question.span().before(today);
        var rows =
                days.rows(before.from(), period.to()).stream()
                        .filter(row -> question.isAbout(row.language(), row.story()))
                        .toList();
        return new Statistics(
                days.rules().version(),
                part(period, rows),
                question.series().in(period).stream().map(some -> part(some, rows)).toList(),
                part(before, rows));
    }

    private static Part part(Period period, List<DayRow> rows) {
        return new Part(
                period, Totals.of(rows.stream().filter(row -> period.has(row.day())).toList()));
    }

    private static SortedMap<Metric, BigDecimal> difference(Totals told, Totals old) {
        var difference = new TreeMap<Metric, BigDecimal>();
        for (var metric : Metric.values()) {
            metric.of(told)
                    .flatMap(now -> metric.of(old).map(now::subtract))
                    .ifPresent(some -> difference.put(metric, some));
        }
        return difference;
    }
}
