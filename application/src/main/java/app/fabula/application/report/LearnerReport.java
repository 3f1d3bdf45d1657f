package app.fabula.application.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a learner put into some days, and what came of it. A pure function of what is known of those
 * days and of the equal period before; a period without anything in it is zeros.
 *
 * @param asOf up to when anything was known
 * @param today of the learner, at that instant
 * @param days all of the period, in order
 * @param effort what the learner put in
 * @param outcome what came of it
 * @param before the equal period before
 * @param achievements earned in the period, the earliest first
 * @param stories read in the period, those read longest first
 * @param hours active seconds by hour of the learner's day, 0 to 23: 24 of them
 */
public record LearnerReport(
        ReportPeriod period,
        Instant asOf,
        LocalDate today,
        SortedMap<LocalDate, DayTotals> days,
        Effort effort,
        Outcome outcome,
        Before before,
        ReportStreak streak,
        List<EarnedAchievement> achievements,
        List<StoryRead> stories,
        List<Long> hours) {
    public static final int HOURS = 24;
    public static final List<Long> NO_HOURS = Collections.nCopies(HOURS, 0L);

    public LearnerReport {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        achievements = List.copyOf(achievements);
        stories = List.copyOf(stories);
        hours = List.copyOf(hours);
        if (hours.size() != HOURS) {
            throw new IllegalArgumentException("a day has 24 hours, not " + hours.size());
        }
    }

    /** The equal period before, or as much of it as this one has had. */
    public record Before(DateSpan span, Effort effort, Outcome outcome) {}

    /** What a report is made of. */
    public static LearnerReport of(
            ReportPeriod period,
            Instant asOf,
            LocalDate today,
            ReportFacts now,
            ReportFacts before,
            ReportStreak streak,
            List<Long> hours) {
        var span = period.span();
        var spanBefore = period.before(today);
        var days = new TreeMap<LocalDate, DayTotals>();
        span.dates().forEach(date -> days.put(date, now.on(date)));
        return new LearnerReport(
                period,
                asOf,
                today,
                days,
                now.effort(span),
                now.outcome(span),
                new Before(spanBefore, before.effort(spanBefore), before.outcome(spanBefore)),
                streak,
                now.earned(span),
                now.stories(),
                hours);
    }

    public DateSpan span() {
        return period.span();
    }

    /** Whether nothing is to be told of a day of the period because it has not come yet. */
    public boolean isToCome(LocalDate day) {
        return day.isAfter(today) && DayTotals.NOTHING.equals(days.get(day));
    }

    /** Whether the learner did nothing in the period. */
    public boolean isEmpty() {
        return effort.equals(Effort.NONE);
    }
}
