package app.fabula.domain.achievement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule measures in each of its windows, as deeds are added in the order of their time. Most
 * deeds are of the day of the one before: then nothing is looked up.
 */
final class Tallies {
    private final Window window;
    private final Optional<Facet> different;
    private final Measure measure;
    private final Map<LocalDate, Tally> byWindow = new HashMap<>();
    private final Map<LocalDate, Set<String>> seen = new HashMap<>();
    private LocalDate day = LocalDate.MIN;
    private List<Tally> around = List.of();
    private Set<String> seenThatDay = Set.of();

    Tallies(Rule rule) {
        this.window = rule.window();
        this.different =
                rule.measure() instanceof Measure.Distinct(var facet)
                        ? Optional.of(facet)
                        : Optional.empty();
        // A day is another one each time that it is not passed over below.
        this.measure =
                rule.measure().equals(new Measure.Distinct(Facet.DAY))
                        ? new Measure.Counter()
                        : rule.measure();
    }

    /**
     * @return the most in any window that it is in; 0 where it makes no difference in any
     */
    long add(Deed deed) {
        if (around.isEmpty() || !deed.day().equals(day)) {
            turnTo(deed.day());
        }
        if (!isNewThatDay(deed)) {
            return 0;
        }
        var best = 0L;
        for (var tally : around) {
            best = Math.max(best, tally.add(deed));
        }
        return best;
    }

    /** By the first day of each window that has any deed. */
    Map<LocalDate, Long> values() {
        var values = new HashMap<LocalDate, Long>();
        byWindow.forEach((first, tally) -> values.put(first, tally.value()));
        return values;
    }

    private void turnTo(LocalDate other) {
        day = other;
        around =
                window.around(other).stream()
                        .map(first -> byWindow.computeIfAbsent(first, _ -> new Tally(measure)))
                        .toList();
        if (different.isPresent()) {
            seenThatDay = seen.computeIfAbsent(other, _ -> new HashSet<>());
        }
    }

    /** On one day, where different ones are counted, the same again changes nothing. */
    private boolean isNewThatDay(Deed deed) {
        return different
                .flatMap(facet -> facet.of(deed))
                .map(value -> seenThatDay.add(value))
                .orElse(true);
    }
}
