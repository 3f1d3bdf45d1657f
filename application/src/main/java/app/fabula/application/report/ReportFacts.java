package app.fabula.application.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is known of a period.
 *
 * @param days on which the learner did something; others may be there, and are left out
 * @param daysCredited on which the daily goal was met
 * @param achievements in any order; earned on other days, too
 * @param stories in any order
 */
public record ReportFacts(
        Map<LocalDate, DayTotals> days,
        int daysCredited,
        List<EarnedAchievement> achievements,
        List<StoryRead> stories) {
    private static final Comparator<StoryRead> LONGEST =
            Comparator.comparingLong(StoryRead::activeSeconds)
                    .thenComparingInt(StoryRead::wordsRead)
                    .reversed()
                    .thenComparing(read -> read.story().value());

    /** After the orders that it is sorted by. */
    public static final ReportFacts NOTHING = new ReportFacts(Map.of(), 0, List.of(), List.of());

    public ReportFacts {
        days = Map.copyOf(days);
        achievements = achievements.stream().sorted(EarnedAchievement.EARLIEST).toList();
        stories = stories.stream().sorted(LONGEST).toList();
    }

    DayTotals on(LocalDate date) {
        return days.getOrDefault(date, DayTotals.NOTHING);
    }

    Effort effort(DateSpan span) {
        var total = total(span);
        return new Effort(
                total.activeSeconds(),
                Math.toIntExact(active(span).count()),
                total.pagesRead(),
                total.wordsRead(),
                total.storiesStarted(),
                total.storiesReread());
    }

    Outcome outcome(DateSpan span) {
        var total = total(span);
        return new Outcome(
                total.storiesCompleted(),
                total.wordsRead() - total.wordsReread(),
                daysCredited,
                earned(span).size());
    }

    List<EarnedAchievement> earned(DateSpan span) {
        return achievements.stream().filter(earned -> span.has(earned.day())).toList();
    }

    private DayTotals total(DateSpan span) {
        return active(span).reduce(DayTotals.NOTHING, DayTotals::plus);
    }

    private Stream<DayTotals> active(DateSpan span) {
        return span.dates().filter(days::containsKey).map(this::on);
    }
}
