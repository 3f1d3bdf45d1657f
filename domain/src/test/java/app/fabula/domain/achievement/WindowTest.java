package app.fabula.domain.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.Window.Day;
import app.fabula.domain.achievement.Window.Ever;
import app.fabula.domain.achievement.Window.Month;
import app.fabula.domain.achievement.Window.Rolling;
import app.fabula.domain.achievement.Window.Week;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final LocalDate wednesday = LocalDate.of(2026, 7, 1);

    @Test
    void windows_are_called_by_their_first_day() {
        assertThat(new Ever().upTo(wednesday)).isEqualTo(new Ever().upTo(LocalDate.EPOCH));
        assertThat(new Day().upTo(wednesday)).isEqualTo(wednesday);
        assertThat(new Week().upTo(wednesday)).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(new Month().upTo(LocalDate.of(2026, 6, 30))).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(new Rolling(3).upTo(wednesday)).isEqualTo(LocalDate.of(2026, 6, 29));
    }

    @Test
    void a_day_is_in_as_many_rolling_windows_as_they_have_days() {
        assertThat(new Week().around(wednesday)).containsExactly(LocalDate.of(2026, 6, 29));
        assertThat(new Rolling(3).around(wednesday))
                .containsExactly(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 6, 30), wednesday);
    }
}
