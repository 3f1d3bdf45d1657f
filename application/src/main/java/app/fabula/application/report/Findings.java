package app.fabula.application.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import app.fabula.application.statistics.DayRow;
import app.fabula.application.statistics.Numbers;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of the days of a report and of those before.
 *
 * @param today of the learner, at that instant
 * @param rows of both periods
 * @param readings of each day, by story: what of it had been read before
 * @param streak of both periods together
 * @param achievements earned on these days; others may be there
 */
record Findings(
        ReportPeriod period,
        Instant asOf,
        LocalDate today,
        List<DayRow> rows,
        Map<LocalDate, DayTotals> readings,
        GetStreakPeriod.Period streak,
        List<EarnedAchievement> achievements) {
    /** From the first day of the period before to the last one of the period. */
    static DateSpan both(ReportPeriod period) {
        return new DateSpan(period.before().from(), period.span().to());
    }

    /** That were read in the period. */
    static Set<StoryId> stories(ReportPeriod period, Collection<DayRow> rows) {
        return rows.stream()
                .filter(row -> period.span().has(row.day()))
                .map(DayRow::story)
                .collect(toSet());
    }

    /**
     * @param titles of the stories; one without is called by its id
     */
    LearnerReport report(Map<StoryId, StoryTitle> titles) {
        return LearnerReport.of(
                period,
                asOf,
                today,
                facts(period.span(), stories(titles)),
                facts(period.before(today), List.of()),
                ReportStreak.of(streak.standing()),
                Numbers.sum(numbers(rowsIn(period.span()))).hours().seconds());
    }

    private ReportFacts facts(DateSpan span, List<StoryRead> stories) {
        var days = new HashMap<LocalDate, DayTotals>();
        rowsIn(span).stream()
                .collect(groupingBy(DayRow::day, mapping(DayRow::numbers, toList())))
                .forEach((day, some) -> days.put(day, totals(day, Numbers.sum(some))));
        var credited = (int) streak.days().stream().filter(span::has).count();
        return new ReportFacts(days, credited, achievements, stories);
    }

    /** Never more again than at all: who tells of one may know more than who tells of the other. */
    private DayTotals totals(LocalDate day, Numbers numbers) {
        var again = readings.getOrDefault(day, DayTotals.NOTHING);
        return new DayTotals(
                numbers.pages(),
                Math.min(numbers.pages(), again.pagesReread()),
                numbers.words(),
                Math.min(numbers.words(), again.wordsReread()),
                numbers.activeSeconds(),
                numbers.started(),
                numbers.completed(),
                numbers.reread());
    }

    private List<StoryRead> stories(Map<StoryId, StoryTitle> titles) {
        return rowsIn(period.span()).stream().collect(groupingBy(DayRow::story)).entrySet().stream()
                .map(read -> story(read.getKey(), read.getValue(), titles))
                .toList();
    }

    private static StoryRead story(
            StoryId story, List<DayRow> rows, Map<StoryId, StoryTitle> titles) {
        var numbers = Numbers.sum(numbers(rows));
        var unknown =
                new StoryTitle(story.toString(), rows.getFirst().language(), Optional.empty());
        var title = titles.getOrDefault(story, unknown);
        return new StoryRead(
                story,
                title.title(),
                title.language(),
                title.level(),
                numbers.pages(),
                numbers.words(),
                numbers.activeSeconds(),
                numbers.completed() > 0);
    }

    private List<DayRow> rowsIn(DateSpan span) {
        return rows.stream().filter(row -> span.has(row.day())).toList();
    }

    private static List<Numbers> numbers(List<DayRow> rows) {
        return rows.stream().map(DayRow::numbers).toList();
    }
}
