package app.fabula.domain.achievement;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Measure.OneTime;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.SetOf;
import app.fabula.domain.achievement.Measure.Sum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules as one would explain them to somebody, with no thought of how long it takes: for every
 * beginning of the history, every window anew. Nothing here is shared with what it judges.
 */
final class NaiveRules {
    private NaiveRules() {}

    static List<Deed> inOrder(Rule rule, List<Deed> deeds) {
        var distinct = new ArrayList<>(new HashSet<>(deeds));
        distinct.removeIf(deed -> !rule.filter().kinds().contains(deed.kind()));
        distinct.sort(Comparator.comparing(Deed::occurredAt).thenComparing(Deed::id));
        return distinct;
    }

    /** The deed with which the threshold was first reached. */
    static Optional<Deed> earning(Rule rule, List<Deed> deeds, long threshold) {
        var ordered = inOrder(rule, deeds);
        for (var length = 1; length <= ordered.size(); length++) {
            var sofar = ordered.subList(0, length);
            if (best(rule, sofar) >= threshold) {
                return Optional.of(sofar.getLast());
            }
        }
        return Optional.empty();
    }

    /** The most in any window. */
    private static long best(Rule rule, List<Deed> deeds) {
        return Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(150)
                .mapToLong(day -> value(rule, deeds, day))
                .max()
                .orElse(0);
    }

    /** In the window that a day is in; for one that rolls, the one that ends with it. */
    static long value(Rule rule, List<Deed> deeds, LocalDate day) {
        var inside =
                inOrder(rule, deeds).stream()
                        .filter(deed -> together(rule.window(), deed.day(), day))
                        .toList();
        return measured(rule.measure(), inside);
    }

    private static boolean together(Window window, LocalDate day, LocalDate today) {
        return switch (window) {
            case Window.Ever _ -> true;
            case Window.Day _ -> day.equals(today);
            case Window.Week _ ->
                    day.get(IsoFields.WEEK_BASED_YEAR) == today.get(IsoFields.WEEK_BASED_YEAR)
                            && day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                                    == today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case Window.Month _ -> YearMonth.from(day).equals(YearMonth.from(today));
            case Window.Rolling rolling -> {
                var before = ChronoUnit.DAYS.between(day, today);
                yield 0 <= before && before < rolling.days();
            }
        };
    }

    private static long measured(Measure measure, List<Deed> deeds) {
        return switch (measure) {
            case Counter _ -> deeds.size();
            case Distinct distinct -> seen(distinct.facet(), deeds).distinct().count();
            case Sum sum -> deeds.stream().mapToLong(deed -> deed.amount(sum.quantity())).sum();
            case Max max ->
                    deeds.stream().mapToLong(deed -> deed.amount(max.quantity())).max().orElse(0);
            case SetOf set -> {
                var seen = seen(set.facet(), deeds).toList();
                yield set.values().stream().filter(seen::contains).count();
            }
            case Sequence sequence ->
                    longest(sequence.values(), seen(sequence.facet(), deeds).toList());
            case OneTime _ -> deeds.isEmpty() ? 0 : 1;
        };
    }

    private static long longest(List<String> wanted, List<String> seen) {
        var first = wanted.isEmpty() ? -1 : seen.indexOf(wanted.getFirst());
        return first < 0
                ? 0
                : 1
                        + longest(
                                wanted.subList(1, wanted.size()),
                                seen.subList(first + 1, seen.size()));
    }

    private static Stream<String> seen(Facet facet, List<Deed> deeds) {
        return deeds.stream()
                .map(deed ->
                        switch (facet) {
                            case STORY -> deed.story().toString();
                            case LANGUAGE -> deed.language().tag().split("-", -1)[0];
                            case LEVEL -> deed.level().orElse("");
                            case DAY -> deed.day().toString();
                        })
                .filter(value -> !value.isEmpty() && !value.equals("und"));
    }
}
