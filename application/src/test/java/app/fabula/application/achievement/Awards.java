package app.fabula.application.achievement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What a learner's history has earned: a pure function of it, whatever was announced. */
public final class Awards {
    private static final int WEEK = 7;

    private Awards() {}

    /**
     * @param completions of stories
     * @param credits when each credited day met its goal
     */
    public static List<Award> earned(
            Collection<Feat> completions, SortedMap<LocalDate, Instant> credits) {
        var awards = new ArrayList<Award>();
        for (var achievement : Achievement.values()) {
            var feat =
                    switch (achievement) {
                        case FIRST_STORY -> nth(completions, 1);
                        case FIVE_STORIES -> nth(completions, 5);
                        case WEEK_STREAK -> firstWeek(credits);
                    };
            feat.ifPresent(it -> awards.add(new Award(achievement, it)));
        }
        return awards;
    }

    private static Optional<Feat> nth(Collection<Feat> completions, int n) {
        return completions.stream().sorted().skip(n - 1L).findFirst();
    }

    /** The earliest feat by which seven days in a row were credited. */
    private static Optional<Feat> firstWeek(SortedMap<LocalDate, Instant> credits) {
        return credits.keySet().stream()
                .map(day -> credits.subMap(day, day.plusDays(WEEK)))
                .filter(week -> week.size() == WEEK)
                .map(Awards::last)
                .min(Comparator.naturalOrder());
    }

    /** Of a week: mostly its last day, but a late credit elsewhere on earth may be a later one. */
    private static Feat last(SortedMap<LocalDate, Instant> week) {
        return week.entrySet().stream()
                .map(credit -> new Feat(credit.getValue(), credit.getKey()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
