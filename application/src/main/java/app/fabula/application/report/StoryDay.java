package app.fabula.application.report;

import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.Mark.Finish;
import app.fabula.domain.progress.Mark.Page;
import app.fabula.domain.progress.Mark.Start;
import app.fabula.domain.progress.Reading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a learner did with one story on one day.
 *
 * @param pagesRead read or read again, each once
 * @param pagesReread of these, the ones read on an earlier day too
 * @param wordsRead on the pages read
 * @param wordsReread on the pages reread
 * @param started whether the learner opened it for the first time
 * @param completed whether this is the day that completed it
 * @param rereadings how often it was begun again after it had been completed
 */
public record StoryDay(
        int pagesRead,
        int pagesReread,
        int wordsRead,
        int wordsReread,
        long activeSeconds,
        boolean started,
        boolean completed,
        int rereadings) {
    private static final StoryDay NOTHING = new StoryDay(0, 0, 0, 0, 0, false, false, 0);

    /**
     * The days of a reading: a pure function of it, so that a late fact mends every day it touches.
     */
    public static SortedMap<LocalDate, StoryDay> of(Reading reading, CompletionRule rule) {
        var days = new TreeMap<LocalDate, StoryDay>();
        var completion = reading.completion(rule).orElse(null);
        var pages = new HashMap<LocalDate, Set<Integer>>();
        var earliest = new HashMap<Integer, LocalDate>();
        for (var mark : reading.marks()) {
            var date = mark.day();
            var day = days.getOrDefault(date, NOTHING);
            var first = days.isEmpty();
            day =
                    switch (mark) {
                        case Start _ ->
                                day.begun(completion != null && mark.compareTo(completion) > 0);
                        case Page page -> {
                            var again = earliest(page.page(), date, earliest).isBefore(date);
                            var today = pages.computeIfAbsent(date, _ -> new HashSet<>());
                            yield day.read(page, today.add(page.page()), again);
                        }
                        case Finish _ -> day;
                    };
            days.put(date, day.at(first, mark, completion));
        }
        return days;
    }

    /** A traveller's dates may go back while time goes on: the first one need not be it. */
    private static LocalDate earliest(int page, LocalDate date, Map<Integer, LocalDate> earliest) {
        return earliest.merge(page, date, (one, other) -> one.isBefore(other) ? one : other);
    }

    DayTotals totals() {
        return new DayTotals(
                pagesRead,
                pagesReread,
                wordsRead,
                wordsReread,
                activeSeconds,
                started ? 1 : 0,
                completed ? 1 : 0,
                rereadings);
    }

    private StoryDay begun(boolean again) {
        return new StoryDay(
                pagesRead,
                pagesReread,
                wordsRead,
                wordsReread,
                activeSeconds,
                started,
                completed,
                rereadings + (again ? 1 : 0));
    }

    private StoryDay read(Page page, boolean isNew, boolean again) {
        return new StoryDay(
                pagesRead + (isNew ? 1 : 0),
                pagesReread + (isNew && again ? 1 : 0),
                wordsRead + (isNew ? page.words() : 0),
                wordsReread + (isNew && again ? page.words() : 0),
                activeSeconds + page.activeSeconds(),
                started,
                completed,
                rereadings);
    }

    private StoryDay at(boolean first, Mark mark, @Nullable Mark completion) {
        return new StoryDay(
                pagesRead,
                pagesReread,
                wordsRead,
                wordsReread,
                activeSeconds,
                started || first,
                completed || mark.equals(completion),
                rereadings);
    }
}
