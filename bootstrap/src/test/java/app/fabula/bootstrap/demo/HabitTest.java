package app.fabula.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HabitTest {
    @Test
    void who_stops_never_reads_again_and_who_lapses_ever_less() {
        assertThat(Habit.STOPPING.likelihood(DayOfWeek.MONDAY, 4)).isPositive();
        assertThat(Habit.STOPPING.likelihood(DayOfWeek.MONDAY, 5)).isZero();
        assertThat(Habit.LAPSING.likelihood(DayOfWeek.MONDAY, 20)).isBetween(0.001, 0.1);
        assertThat(Habit.DAILY.likelihood(DayOfWeek.MONDAY, 50))
                .isEqualTo(Habit.DAILY.likelihood(DayOfWeek.SUNDAY, 0));
    }

    @Test
    void there_are_as_many_of_each_as_the_documentation_says() {
        var chance = new SplittableRandom(1);
        var counts =
                Stream.generate(() -> Habit.any(chance))
                        .limit(20_000)
                        .collect(Collectors.groupingBy(habit -> habit, Collectors.counting()));
        assertThat(counts.get(Habit.DAILY)).isCloseTo(4_000, within(300L));
        assertThat(counts.get(Habit.WEEKENDS)).isCloseTo(4_000, within(300L));
        assertThat(counts.get(Habit.NOW_AND_THEN)).isCloseTo(5_000, within(300L));
        assertThat(counts.get(Habit.LAPSING)).isCloseTo(4_000, within(300L));
        assertThat(counts.get(Habit.STOPPING)).isCloseTo(3_000, within(300L));
    }
}
