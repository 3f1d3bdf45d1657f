package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.statistics.StatisticsOracle.Found;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StatisticsOracleProperties {
    private static final int GAP = 60;
    private static final StatisticsRules RULES = StatisticsRules.first(CompletionRule.DEFAULT);

    @Property(tries = 10_000)
    void every_number_is_what_another_program_finds(@ForAll long learner) {
        var arrivals = ReadingLives.arrivals(learner);
        var oracle = new StatisticsOracle(left(arrivals), GAP, 600);
        var days = new StatisticsHistory(Optional.empty(), arrivals).under(RULES);
        var dates = new TreeSet<LocalDate>();
        arrivals.forEach(arrival -> dates.add(arrival.day().day()));
        var from = dates.first();
        var to = dates.last();

        assertThat(found(days.rows(from, to))).isEqualTo(oracle.of(from, to, Optional.empty()));
        var welsh = new Language("cy");
        var inWelsh =
                days.rows(from, to).stream().filter(row -> row.language().equals(welsh)).toList();
        assertThat(found(inWelsh)).isEqualTo(oracle.of(from, to, Optional.of(welsh)));
        for (var step : List.of(new Step.Day(), steps().get(Math.floorMod(learner, 5)))) {
            for (var period : step.in(new Period(from, to))) {
                assertThat(found(days.rows(period.from(), period.to())))
                        .isEqualTo(oracle.of(period.from(), period.to(), Optional.empty()));
            }
            assertThat(step.of(from)).isEqualTo(periodOf(step, from));
        }
    }

    private static List<Step> steps() {
        return List.of(
                new Step.Day(),
                Step.Week.ISO,
                new Step.Week(WeekFields.of(Locale.forLanguageTag("ar-EG"))),
                new Step.Month(),
                new Step.Year());
    }

    /** Day by day, to where another one begins. */
    private static Period periodOf(Step step, LocalDate day) {
        var first = day;
        while (!isFirst(step, first)) {
            first = first.minusDays(1);
        }
        var last = day;
        while (!isFirst(step, last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return new Period(first, last);
    }

    private static boolean isFirst(Step step, LocalDate day) {
        return switch (step) {
            case Step.Day _ -> true;
            case Step.Week(var fields) ->
                    day.getDayOfWeek()
                            == (fields.equals(WeekFields.ISO)
                                    ? DayOfWeek.MONDAY
                                    : DayOfWeek.SATURDAY);
            case Step.Month _ -> day.getDayOfMonth() == 1;
            case Step.Year _ -> day.getDayOfYear() == 1;
        };
    }

    /** What was not voided. */
    private static List<Fact> left(List<Arrival> arrivals) {
        var facts = new ArrayList<Fact>();
        for (var arrival : arrivals) {
            switch (arrival.evidence()) {
                case Fact fact -> facts.add(fact);
                case ActivityVoided voided ->
                        facts.removeIf(
                                fact -> fact.activity().equals(voided.occurrence().activity()));
            }
        }
        assertThat(facts).allMatch(fact -> fact.learner().equals(ana));
        return facts;
    }

    private static Found found(List<DayRow> rows) {
        var totals = Totals.of(rows);
        var numbers = totals.numbers();
        return new Found(
                List.of(
                        numbers.activeSeconds(),
                        (long) numbers.pages(),
                        (long) numbers.words(),
                        (long) numbers.started(),
                        (long) numbers.completed(),
                        (long) numbers.reread(),
                        (long) totals.daysActive()),
                numbers.hours().seconds());
    }
}
