package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.KeptBy.Decided;
import app.fabula.domain.streak.KeptBy.Forgiven;
import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What missed days come to. It is settled anew for whoever asks, by the days of their place, until
 * another day is credited or the run is repaired: a traveller's yesterday may be open elsewhere.
 *
 * @param outages that have become known
 */
record Settling(List<Outage> outages) {

    /** Of the days that have closed by that moment. */
    Settlement at(Streak streak, Moment now) {
        var last = streak.last();
        return last.isEmpty() || isStillOpen(last.get(), now)
                ? new Settlement(List.of(), false, streak.freezes(), Optional.empty())
                : before(now.day(), streak, now.days());
    }

    /** One by one as each closed, with the stock that was held then. */
    Settlement before(LocalDate end, Streak streak, CivilDays days) {
        var turns = new ArrayList<Turn>();
        var freezes = streak.freezes();
        var to = Optional.of(end.minusDays(1));
        for (var day : days.between(streak.settledTo().orElseThrow(), end)) {
            var closed = days.endOf(day);
            var held = keeper(streak, day, days);
            if (held.isPresent()) {
                turns.add(new Kept(day, held.get(), closed));
                continue;
            }
            freezes = freezes.at(closed);
            if (freezes.held().isEmpty()) {
                turns.add(new Broken(day, streak.run().orElseThrow(), closed));
                return new Settlement(turns, true, freezes, to);
            }
            var used = new Decided(Keeper.FREEZE, freezes.held().getFirst());
            turns.add(new Kept(day, used, closed));
            freezes = freezes.less();
        }
        return new Settlement(turns, false, freezes, to);
    }

    /** What keeps a run over that day, but for freezes. */
    Optional<KeptBy> keeper(Streak streak, LocalDate day, CivilDays days) {
        return outages.stream()
                .filter(outage -> outage.fallsOn(day, days))
                .findFirst()
                .<KeptBy>map(Forgiven::new)
                .or(() -> streak.holds().on(day));
    }

    /** Whether it is no later than the day after the last credit, here or where that was. */
    private static boolean isStillOpen(GoalMet last, Moment now) {
        return isNextDayAtMost(last, now.at(), now.days())
                || isNextDayAtMost(last, now.at(), now.daysIn(last.when().zone()));
    }

    static boolean isNextDayAtMost(GoalMet last, Instant at, CivilDays days) {
        return days.follows(last.day(), days.dayOf(at));
    }
}
