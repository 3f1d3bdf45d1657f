package app.fabula.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.streak.Streak.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StreakTest {
    private static final LocalDate today = LocalDate.parse("2026-03-10");

    @Test
    void nobody_has_a_streak_before_the_first_day() {
        var streak = Streak.of(days(), today);
        assertThat(streak).isEqualTo(new Streak(Status.NONE, Optional.empty(), Optional.empty()));
        assertThat(streak.currentDays()).isZero();
    }

    @Test
    void a_run_that_reaches_today_is_done() {
        var streak = Streak.of(days(8, 9, 10), today);
        assertThat(streak.status()).isEqualTo(Status.DONE_TODAY);
        assertThat(streak.current()).contains(run(8, 10));
    }

    @Test
    void a_run_that_reaches_yesterday_is_pending() {
        var streak = Streak.of(days(8, 9), today);
        assertThat(streak.status()).isEqualTo(Status.PENDING_TODAY);
        assertThat(streak.currentDays()).isEqualTo(2);
    }

    @Test
    void a_whole_day_missed_breaks_it() {
        var streak = Streak.of(days(6, 7, 8), today);
        assertThat(streak.status()).isEqualTo(Status.BROKEN);
        assertThat(streak.currentDays()).isZero();
        assertThat(streak.longestDays()).isEqualTo(3);
    }

    @Test
    void a_day_further_east_than_today_still_counts() {
        assertThat(Streak.of(days(10, 11), today).current()).contains(run(10, 11));
    }

    @Test
    void the_longest_run_is_the_earliest_of_equal_ones() {
        var streak = Streak.of(days(1, 2, 4, 5, 9), today);
        assertThat(streak.longest()).contains(run(1, 2));
        assertThat(streak.current()).contains(run(9, 9));
    }

    private static SortedSet<LocalDate> days(int... days) {
        var set = new TreeSet<LocalDate>();
        for (var day : days) {
            set.add(march(day));
        }
        return set;
    }

    private static Run run(int from, int to) {
        return new Run(march(from), march(to));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
