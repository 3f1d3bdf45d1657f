package app.fabula.domain.achievement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What a learner's history has earned: a pure function of it, whatever was announced. */
public final class Awards {
    private static final int WEEK = 7;

    private Awards() {}

    /**
     * @param completions when each completed story was completed
     * @param credits when each credited day met its goal
     */
    public static List<Award> earned(
            Collection<Instant> completions, SortedMap<LocalDate, Instant> credits) {
        var awards = new ArrayList<Award>();
        for (var achievement : Achievement.values()) {
            var earnedAt =
                    switch (achievement) {
                        case FIRST_STORY -> nth(completions, 1);
                        case FIVE_STORIES -> nth(completions, 5);
                        case WEEK_STREAK -> firstWeek(credits);
                    };
            earnedAt.ifPresent(at -> awards.add(new Award(achievement, at)));
        }
        return awards;
    }

    private static Optional<Instant> nth(Collection<Instant> completions, int n) {
        return completions.stream().sorted().skip(n - 1L).findFirst();
    }

    /** The earliest instant by which seven days in a row were credited. */
    private static Optional<Instant> firstWeek(SortedMap<LocalDate, Instant> credits) {
        Optional<Instant> first = Optional.empty();
        for (var day : credits.keySet()) {
            var week = credits.subMap(day, day.plusDays(WEEK));
            if (week.size() == WEEK) {
                var complete = week.values().stream().max(Instant::compareTo);
                first = first.isEmpty() || complete.get().isBefore(first.get()) ? complete : first;
            }
        }
        return first;
    }
}
