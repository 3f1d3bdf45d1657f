package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.KeptBy.Decided;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days that a learner holds free: pauses and weekdays of rest. Only days after the one on which
 * it was said are held.
 *
 * @param rests each in force from its day until the next one's, in the order in which they were
 *     chosen
 */
public record Holds(List<Break> pauses, List<Rest> rests) {
    /** A pause; no day at all where it ends before it begins. */
    public record Break(String id, LocalDate from, LocalDate to) {
        private boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        /** How many of them are in a calendar year. */
        int daysIn(int year) {
            return to.isBefore(from)
                    ? 0
                    : (int)
                            from.datesUntil(to.plusDays(1))
                                    .filter(day -> day.getYear() == year)
                                    .count();
        }
    }

    /**
     * @param id of the choice
     */
    public record Rest(String id, LocalDate from, SortedSet<DayOfWeek> weekdays) {
        public Rest {
            weekdays = Collections.unmodifiableSortedSet(new TreeSet<>(weekdays));
        }
    }

    public Holds {
        pauses = List.copyOf(pauses);
        rests = List.copyOf(rests);
    }

    public static Holds none() {
        return new Holds(List.of(), List.of());
    }

    public Optional<KeptBy> on(LocalDate day) {
        return pauses.stream()
                .filter(pause -> pause.has(day))
                .findFirst()
                .<KeptBy>map(pause -> new Decided(Keeper.PAUSE, pause.id()))
                .or(() -> restOn(day).map(rest -> new Decided(Keeper.REST, rest.id())));
    }

    Holds with(Pause pause) {
        var earliest = pause.day().plusDays(1);
        var from = pause.from().isBefore(earliest) ? earliest : pause.from();
        var more = new ArrayList<>(pauses);
        more.add(new Break(pause.id(), from, pause.to()));
        return new Holds(more, rests);
    }

    Holds without(PauseEnd end) {
        var ended =
                pauses.stream()
                        .map(pause -> pause.id().equals(end.pause()) ? until(pause, end) : pause)
                        .toList();
        return new Holds(ended, rests);
    }

    Holds with(RestDays chosen) {
        var more = new ArrayList<>(rests);
        more.add(new Rest(chosen.id(), chosen.day().plusDays(1), new TreeSet<>(chosen.weekdays())));
        return new Holds(pauses, more);
    }

    private static Break until(Break pause, PauseEnd end) {
        var to = end.day().isBefore(pause.to()) ? end.day() : pause.to();
        return new Break(pause.id(), pause.from(), to);
    }

    private Optional<Rest> restOn(LocalDate day) {
        return rests.stream()
                .filter(rest -> !rest.from().isAfter(day))
                .reduce((_, later) -> later)
                .filter(rest -> rest.weekdays().contains(day.getDayOfWeek()));
    }
}
