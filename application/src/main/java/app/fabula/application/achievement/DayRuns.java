package app.fabula.application.achievement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Days in a row, as one day after the other is added, in any order. */
final class DayRuns {
    /** How long the run is that a day begins or ends; what is in the middle of one is not asked. */
    private final Map<LocalDate, Integer> lengths = new HashMap<>();

    /** The length of the run with that day, which was in none before. */
    int with(LocalDate day) {
        var before = lengths.getOrDefault(day.minusDays(1), 0);
        var after = lengths.getOrDefault(day.plusDays(1), 0);
        var run = before + 1 + after;
        lengths.put(day, run);
        lengths.put(day.minusDays(before), run);
        lengths.put(day.plusDays(after), run);
        return run;
    }
}
