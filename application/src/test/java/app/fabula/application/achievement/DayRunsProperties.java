package app.fabula.application.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class DayRunsProperties {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Property
    void a_run_is_as_long_as_it_is_found_by_counting(
            @ForAll @Size(max = 30) @UniqueElements List<@IntRange(max = 40) Integer> offsets) {
        var runs = new DayRuns();
        var days = new HashSet<LocalDate>();
        for (var offset : offsets) {
            var day = MONDAY.plusDays(offset);
            days.add(day);
            assertThat(runs.with(day)).isEqualTo(counted(days, day));
        }
    }

    private static int counted(Set<LocalDate> days, LocalDate with) {
        var first = with;
        while (days.contains(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        var length = 0;
        while (days.contains(first.plusDays(length))) {
            length++;
        }
        return length;
    }
}
