package app.fabula.domain.streak;

import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.StreakCommand.Request;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What was decided about the streaks of one learner.
 *
 * @param all in the order in which they were made
 */
public record StreakDecisions(List<Decision> all) {
    public StreakDecisions {
        all = List.copyOf(all);
    }

    public static StreakDecisions none() {
        return new StreakDecisions(List.of());
    }

    /** As the fold of one streak reads them. */
    public List<Entry> entries(Track track) {
        return DecisionEntries.of(all, track);
    }

    StreakDecisions with(Decision decision) {
        var more = new ArrayList<>(all);
        more.add(decision);
        return new StreakDecisions(more);
    }

    /** Of the week, as chosen last. */
    List<DayOfWeek> restDays() {
        return all.stream()
                .filter(RestDaysChosen.class::isInstance)
                .map(RestDaysChosen.class::cast)
                .reduce((_, later) -> later)
                .map(RestDaysChosen::weekdays)
                .orElse(List.of());
    }

    /**
     * @throws Refusal {@code pause-not-ahead}, {@code pauses-overlap}, {@code pause-days-exhausted}
     */
    PauseDeclared pause(Request request, LocalDate from, LocalDate to, int daysAYear) {
        if (to.isBefore(from) || !from.isAfter(request.when().day())) {
            throw Refusal.conflict(
                    "pause-not-ahead",
                    "A pause begins tomorrow or later, and does not end before it begins.");
        }
        var pauses = holds().pauses();
        if (pauses.stream()
                .anyMatch(some -> !some.to().isBefore(from) && !some.from().isAfter(to))) {
            throw Refusal.conflict("pauses-overlap", "There is a pause in that time already.");
        }
        for (var year = from.getYear(); year <= to.getYear(); year++) {
            var days = new Holds.Break("", from, to).daysIn(year);
            for (var some : pauses) {
                days += some.daysIn(year);
            }
            if (days > daysAYear) {
                throw Refusal.conflict(
                        "pause-days-exhausted",
                        "That would be %d days of pause in %d: %d are allowed."
                                .formatted(days, year, daysAYear));
            }
        }
        return new PauseDeclared(request.learner(), request.id(), from, to, request.when());
    }

    /**
     * Whether it is known to end by now.
     *
     * @throws Refusal {@code unknown-pause}
     */
    boolean isEnded(UUID pause, Request request) {
        var declared =
                holds().pauses().stream()
                        .filter(some -> some.id().equals(pause.toString()))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-pause", "There is no pause under this id."));
        var isSaid =
                all.stream()
                        .anyMatch(some ->
                                some instanceof PauseEnded end && end.pause().equals(pause));
        return isSaid || !declared.to().isAfter(request.when().day());
    }

    /** The days that are held free by it. */
    public Holds holds() {
        var holds = Holds.none();
        for (var entry : entries(Track.ALL)) {
            holds =
                    switch (entry) {
                        case Entry.Pause declared -> holds.with(declared);
                        case Entry.PauseEnd end -> holds.without(end);
                        case Entry.RestDays rest -> holds.with(rest);
                        case Entry.GoalMet _, Entry.FreezeAdded _, Entry.Repair _ -> holds;
                    };
        }
        return holds;
    }
}
