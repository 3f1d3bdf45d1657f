package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.streak.GetHolds.Pause;
import app.fabula.application.streak.GetHolds.RestDays;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StreakHoldsTest {
    private static final UUID spring = new UUID(1, 9);
    private static final UUID summer = new UUID(1, 1);

    private final InMemoryStreaks streaks =
            new InMemoryStreaks(new InMemoryProjectionStore().comeTo(StreakProjection.NAME, 7));
    private final GetHolds holds = new StreakHolds(streaks, new InMemoryCursors());

    @Test
    void nothing_is_held_before_anything_is_decided() {
        declare(spring, "2026-04-06", "2026-04-12", "2026-03-02T20:00");
        assertThat(holds.pauses(ben, 9, Optional.empty()).value().items()).isEmpty();
        assertThat(holds.restDays(ben).value())
                .isEqualTo(new RestDays(List.of(), Optional.empty()));
        assertThat(holds.restDays(ana).position()).isEqualTo(7);
    }

    @Test
    void what_was_declared_last_comes_first() {
        declare(spring, "2026-04-06", "2026-04-12", "2026-03-02T20:00");
        declare(summer, "2026-07-06", "2026-07-12", "2026-03-02T20:01");
        var first = holds.pauses(ana, 1, Optional.empty()).value();
        assertThat(first.items()).extracting(Pause::id).containsExactly(summer);
        var second = holds.pauses(ana, 1, first.next()).value();
        assertThat(second.items())
                .containsExactly(
                        new Pause(
                                spring,
                                LocalDate.parse("2026-04-06"),
                                LocalDate.parse("2026-04-12"),
                                moment("2026-03-02T20:00").at(),
                                Optional.empty()));
        assertThat(second.next()).isEmpty();
    }

    /** A day of this learner begins at four. */
    @Test
    void one_that_was_ended_tells_its_last_day_and_what_was_declared() {
        declare(spring, "2026-04-06", "2026-04-12", "2026-03-02T20:00");
        declare(summer, "2026-07-06", "2026-07-12", "2026-03-02T20:01");
        streaks.add(new PauseEnded(ana, new UUID(1, 3), spring, moment("2026-04-09T03:59")));
        var pauses = holds.pauses(ana, 9, Optional.empty()).value().items();
        assertThat(pauses)
                .extracting(Pause::endedOn)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.parse("2026-04-08")));
        assertThat(pauses.getLast().to()).isEqualTo("2026-04-12");
    }

    @Test
    void days_of_rest_are_those_that_were_chosen_last_also_none() {
        choose("2026-03-02T20:00", DayOfWeek.SUNDAY, DayOfWeek.FRIDAY);
        assertThat(holds.restDays(ana).value())
                .isEqualTo(rest("2026-03-03", DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
        choose("2026-03-05T20:00");
        assertThat(holds.restDays(ana).value()).isEqualTo(rest("2026-03-06"));
    }

    private void declare(UUID id, String from, String to, String at) {
        streaks.add(
                new PauseDeclared(ana, id, LocalDate.parse(from), LocalDate.parse(to), moment(at)));
    }

    private void choose(String at, DayOfWeek... weekdays) {
        streaks.add(new RestDaysChosen(ana, UUID.randomUUID(), List.of(weekdays), moment(at)));
    }

    private static RestDays rest(String from, DayOfWeek... weekdays) {
        return new RestDays(List.of(weekdays), Optional.of(LocalDate.parse(from)));
    }

    private static Moment moment(String wallClock) {
        var berlin = ZoneId.of("Europe/Berlin");
        return new Moment(LocalDateTime.parse(wallClock).atZone(berlin).toInstant(), berlin, 4);
    }
}
