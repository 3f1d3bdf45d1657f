package app.fabula.domain.streak;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Days in a row. Both ends belong to it. */
public record Run(LocalDate from, LocalDate to) {
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The runs that those days form, oldest first. */
    public static List<Run> of(SortedSet<LocalDate> days) {
        var runs = new ArrayList<Run>();
        for (var day : days) {
            if (!runs.isEmpty() && runs.getLast().to().plusDays(1).equals(day)) {
                runs.add(new Run(runs.removeLast().from(), day));
            } else {
                runs.add(new Run(day, day));
            }
        }
        return runs;
    }
}
