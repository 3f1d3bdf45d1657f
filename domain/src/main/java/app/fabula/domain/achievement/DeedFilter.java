package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which deeds a rule looks at: those that meet all of it. What is empty is met by all.
 *
 * @param kinds at least one
 * @param languages as the stories have them, region and script included
 * @param weekdays of the learner's day
 * @param amounts for each of these quantities
 */
public record DeedFilter(
        Set<DeedKind> kinds,
        Set<Language> languages,
        Set<String> levels,
        Optional<Hours> hours,
        Set<DayOfWeek> weekdays,
        Map<Quantity, Limits> amounts) {

    public DeedFilter {
        kinds = Set.copyOf(kinds);
        languages = Set.copyOf(languages);
        levels = Set.copyOf(levels);
        weekdays = Set.copyOf(weekdays);
        amounts = Map.copyOf(amounts);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a rule looks at one kind of deed at least");
        }
    }

    public static DeedFilter on(DeedKind... kinds) {
        return new DeedFilter(
                Set.of(kinds), Set.of(), Set.of(), Optional.empty(), Set.of(), Map.of());
    }

    /** The languages, without region and script. */
    Set<String> primaries() {
        return languages.stream()
                .flatMap(some -> some.primary().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean accepts(Deed deed) {
        return kinds.contains(deed.kind())
                && (languages.isEmpty() || languages.contains(deed.language()))
                && (levels.isEmpty() || deed.level().filter(levels::contains).isPresent())
                && hours.map(some -> some.contain(deed.hour())).orElse(true)
                && (weekdays.isEmpty() || weekdays.contains(deed.day().getDayOfWeek()))
                && amounts.entrySet().stream()
                        .allMatch(limit -> limit.getValue().contain(deed.amount(limit.getKey())));
    }
}
