package app.fabula.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRuleTest {
    @ParameterizedTest(name = "{0} in {1} with a start at {2} h is {3}")
    @CsvSource({
        "2026-03-01T19:04:05Z, Europe/Berlin, 0, 2026-03-01",
        "2026-03-01T23:30:00Z, Europe/Berlin, 0, 2026-03-02",
        "2026-03-01T23:30:00Z, America/New_York, 0, 2026-03-01",
        "2026-03-02T01:30:00Z, Europe/Berlin, 4, 2026-03-01",
        "2026-03-02T03:00:00Z, Europe/Berlin, 4, 2026-03-02",
        // 23 hours: the clock goes from 2 to 3. Half past three on the wall, minus 4 h, is
        // yesterday.
        "2026-03-29T01:30:00Z, Europe/Berlin, 4, 2026-03-28",
        "2026-03-29T02:00:00Z, Europe/Berlin, 4, 2026-03-29",
        // 25 hours: 24.5 h apart and still one date.
        "2026-10-24T22:10:00Z, Europe/Berlin, 0, 2026-10-25",
        "2026-10-25T22:50:00Z, Europe/Berlin, 0, 2026-10-25",
        "2011-12-30T10:30:00Z, Pacific/Apia, 0, 2011-12-31"
    })
    void a_day_is_what_the_wall_clock_says(
            Instant instant, String zone, int dayStartHour, LocalDate day) {
        var rule = new DayRule(dayStartHour, DailyGoal.DEFAULT);
        assertThat(rule.dayOf(instant, ZoneId.of(zone))).isEqualTo(day);
    }

    @Test
    void a_day_starts_in_the_morning_at_the_latest_at_noon() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DayRule(13, DailyGoal.DEFAULT));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayRule(-1, DailyGoal.DEFAULT));
    }

    @Test
    void a_goal_is_of_pages_or_of_active_seconds() {
        assertThat(DailyGoal.pages(5).isMetBy(5, 0)).isTrue();
        assertThat(DailyGoal.pages(5).isMetBy(4, 10_000)).isFalse();
        assertThat(DailyGoal.activeSeconds(300).isMetBy(0, 300)).isTrue();
        assertThat(DailyGoal.activeSeconds(300).isMetBy(100, 299)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> DailyGoal.pages(0));
    }
}
