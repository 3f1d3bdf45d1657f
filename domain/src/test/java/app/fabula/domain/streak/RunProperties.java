package app.fabula.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RunProperties {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    @Property
    void runs_hold_every_day_once_and_are_as_long_as_can_be(
            @ForAll Set<@IntRange(max = 40) Integer> offsets) {
        var days = new TreeSet<LocalDate>();
        offsets.forEach(offset -> days.add(FIRST.plusDays(offset)));
        var runs = Run.of(days);
        assertThat(runs.stream().map(RunProperties::days).flatMap(Collection::stream))
                .containsExactlyElementsOf(days);
        assertThat(runs)
                .allSatisfy(run ->
                        assertThat(days)
                                .doesNotContain(run.from().minusDays(1), run.to().plusDays(1)));
        assertThat(runs.stream().mapToInt(Run::days).sum()).isEqualTo(days.size());
    }

    private static Collection<LocalDate> days(Run run) {
        return run.from().datesUntil(run.to().plusDays(1)).toList();
    }
}
