package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everybody who did something in a week is there once, until they were told of that week. */
public interface WeekReadersContract {
    LocalDate monday = LocalDate.of(2026, 3, 2);
    LearnerId ana = new LearnerId(new UUID(0, 1));
    LearnerId ben = new LearnerId(new UUID(0, 2));
    LearnerId cleo = new LearnerId(new UUID(-1L, 3));

    WeekReaders readers();

    void read(LearnerId learner, LocalDate date);

    void told(LearnerId learner, LocalDate week);

    @Test
    default void there_is_nobody_at_first() {
        assertThat(untold(monday)).isEmpty();
    }

    @Test
    default void a_week_is_from_monday_to_sunday() {
        read(ana, monday);
        read(ben, monday.plusDays(6));
        read(cleo, monday.minusDays(1));
        read(cleo, monday.plusDays(7));
        assertThat(untold(monday)).containsExactly(ana, ben);
        assertThat(untold(monday.minusWeeks(1))).containsExactly(cleo);
        assertThat(untold(monday.plusWeeks(1))).containsExactly(cleo);
    }

    @Test
    default void who_was_told_of_that_week_is_there_no_more() {
        read(ana, monday);
        read(ana, monday.plusWeeks(1));
        read(ben, monday);
        told(ana, monday);
        assertThat(untold(monday)).containsExactly(ben);
        assertThat(untold(monday.plusWeeks(1))).containsExactly(ana);
    }

    @Test
    default void they_come_by_id_each_once_a_part_at_a_time() {
        for (var day = 0; day < 7; day++) {
            read(cleo, monday.plusDays(day));
            read(ana, monday.plusDays(day));
            read(ben, monday.plusDays(day));
        }
        var first = readers().untold(monday, Optional.empty(), 2);
        assertThat(first).containsExactly(ana, ben);
        assertThat(readers().untold(monday, Optional.of(ben), 2)).containsExactly(cleo);
        assertThat(readers().untold(monday, Optional.of(cleo), 2)).isEmpty();
    }

    private List<LearnerId> untold(LocalDate week) {
        return readers().untold(week, Optional.empty(), 9);
    }
}
