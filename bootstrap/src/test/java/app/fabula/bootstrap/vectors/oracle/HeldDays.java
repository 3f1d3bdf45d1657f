package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Keeper;
import app.fabula.domain.streak.Outage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rule 7.
 *
 * @param known in the order of time and id
 */
record HeldDays(List<Entry> known, List<Outage> outages) {
    Optional<Keeper> keeperOf(LocalDate day, LocalDays days) {
        if (outages.stream().anyMatch(outage -> isOver(outage, day, days))) {
            return Optional.of(Keeper.AMNESTY);
        }
        if (all(Pause.class).anyMatch(pause -> isOver(pause, day))) {
            return Optional.of(Keeper.PAUSE);
        }
        return isRest(day) ? Optional.of(Keeper.REST) : Optional.empty();
    }

    /** A day is the asker's from its first instant on, until it closes. */
    private static boolean isOver(Outage outage, LocalDate day, LocalDays days) {
        return outage.from().isBefore(days.closingOf(day))
                && outage.to().isAfter(days.openingOf(day));
    }

    /** Declared before: from the next day on, at the earliest. Ended: that day is the last. */
    private boolean isOver(Pause pause, LocalDate day) {
        var isDeclared = day.isAfter(LocalDays.dayOf(pause.when()));
        var isEnded =
                all(PauseEnd.class)
                        .filter(end -> end.pause().equals(pause.id()))
                        .filter(end -> known.indexOf(end) > known.indexOf(pause))
                        .anyMatch(end -> day.isAfter(LocalDays.dayOf(end.when())));
        return isDeclared && !isEnded && !day.isBefore(pause.from()) && !day.isAfter(pause.to());
    }

    /** Not in retrospect: from the next day on. The last choice that had begun is in force. */
    private boolean isRest(LocalDate day) {
        return all(RestDays.class)
                .filter(choice -> day.isAfter(LocalDays.dayOf(choice.when())))
                .reduce((_, later) -> later)
                .filter(choice -> choice.weekdays().contains(day.getDayOfWeek()))
                .isPresent();
    }

    private <T extends Entry> Stream<T> all(Class<T> kind) {
        return known.stream().filter(kind::isInstance).map(kind::cast);
    }
}
