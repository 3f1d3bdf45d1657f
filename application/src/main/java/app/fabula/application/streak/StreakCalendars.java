package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows the days of a streak, all in a row or one of them in depth. */
public final class StreakCalendars implements GetStreakCalendar, ExplainStreakDay {
    private final StreakSight sight;

    public StreakCalendars(StreakSight sight) {
        this.sight = sight;
    }

    @Override
    public Shown<Calendar> of(StreakKey key, LocalDate from, LocalDate to, Optional<Instant> asOf) {
        return sight.ask(
                key,
                asOf,
                seen -> {
                    var states = new DayStates(seen);
                    var practised = seen.whole().days();
                    var days =
                            from.datesUntil(to.plusDays(1))
                                    .map(date ->
                                            new Day(
                                                    date,
                                                    states.of(date),
                                                    practised.getOrDefault(date, TrackDay.NOTHING)))
                                    .toList();
                    return new Calendar(seen.calendar().rule().goal(), days);
                });
    }

    @Override
    public Shown<Explanation> of(StreakKey key, LocalDate date, Optional<Instant> asOf) {
        return sight.ask(
                key,
                asOf,
                seen -> {
                    var states = new DayStates(seen);
                    return new Explanation(
                            date,
                            seen.now().day(),
                            states.of(date),
                            seen.records().practised(date),
                            states.turn(date),
                            new DayCauses(seen, states).of(date),
                            seen.records().voided(date),
                            tooSoon(seen, date));
                });
    }

    private static List<TooSoon> tooSoon(SeenStreak seen, LocalDate date) {
        return seen.whole().course().turns().stream()
                .filter(TooSoon.class::isInstance)
                .map(TooSoon.class::cast)
                .filter(turn -> turn.day().equals(date))
                .toList();
    }
}
