package app.fabula.application.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The numbers of a day since some instant. The first revision of a day has no reason, and is not
 * listed; what became known at one instant is one revision.
 *
 * @param number from 2
 * @param corrections by which it differs from the one before
 */
public record Revision(LocalDate day, int number, Instant since, List<Correction> corrections) {
    public static final int FIRST = 1;

    private static final Comparator<Correction> ORDER =
            Comparator.comparing(Correction::at)
                    .thenComparing(correction -> correction.activity().toString())
                    .thenComparing(Correction::reason);

    public Revision {
        corrections = List.copyOf(corrections);
    }

    /**
     * By day, then by number.
     *
     * @param corrections of one learner, each whole day of it
     */
    static List<Revision> of(Collection<Correction> corrections) {
        var days = new TreeMap<LocalDate, TreeMap<Instant, List<Correction>>>();
        corrections.stream()
                .sorted(ORDER)
                .forEach(it ->
                        days.computeIfAbsent(it.day().day(), _ -> new TreeMap<>())
                                .computeIfAbsent(it.at(), _ -> new ArrayList<>())
                                .add(it));
        var revisions = new ArrayList<Revision>();
        days.forEach((day, instants) -> {
            var number = FIRST;
            for (var some : instants.entrySet()) {
                number++;
                revisions.add(new Revision(day, number, some.getKey(), some.getValue()));
            }
        });
        return revisions;
    }
}
