package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A {@link DeedFilter} as it is written down.
 *
 * @param kinds names of {@link DeedKind}
 * @param languages BCP 47 tags
 * @param weekdays names of {@link DayOfWeek}
 * @param hours null for any
 * @param amounts by the name of a {@link Quantity}
 */
public record FilterForm(
        List<String> kinds,
        List<String> languages,
        List<String> levels,
        List<String> weekdays,
        @Nullable Hours hours,
        SortedMap<String, Limits> amounts) {

    public FilterForm {
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
        levels = List.copyOf(levels);
        weekdays = List.copyOf(weekdays);
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    static FilterForm of(DeedFilter filter) {
        var amounts = new TreeMap<String, Limits>();
        filter.amounts().forEach((quantity, limits) -> amounts.put(quantity.name(), limits));
        return new FilterForm(
                filter.kinds().stream().sorted().map(Enum::name).toList(),
                filter.languages().stream().map(Language::tag).sorted().toList(),
                filter.levels().stream().sorted().toList(),
                filter.weekdays().stream().sorted().map(Enum::name).toList(),
                filter.hours().orElse(null),
                amounts);
    }

    /**
     * @throws IllegalArgumentException where it is not well-formed
     */
    DeedFilter filter() {
        var some = EnumSet.noneOf(DeedKind.class);
        kinds.forEach(kind -> some.add(Named.of(DeedKind.class, "a kind of deed", kind)));
        var days = EnumSet.noneOf(DayOfWeek.class);
        weekdays.forEach(day -> days.add(Named.of(DayOfWeek.class, "a weekday", day)));
        var limits = new EnumMap<Quantity, Limits>(Quantity.class);
        amounts.forEach(
                (name, limit) -> limits.put(Named.of(Quantity.class, "a quantity", name), limit));
        var tongues = new HashSet<Language>();
        languages.forEach(tag -> tongues.add(new Language(tag)));
        return new DeedFilter(
                some, tongues, new HashSet<>(levels), Optional.ofNullable(hours), days, limits);
    }
}
