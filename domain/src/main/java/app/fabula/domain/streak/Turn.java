package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Repair;
import java.time.Instant;
import java.time.LocalDate;

/** What became of a day, and by which rule. */
public sealed interface Turn {
    LocalDate day();

    /** Why a credited day belongs to the run that it belongs to. */
    enum Because {
        /** No day had been credited before. */
        FIRST,
        /** No date lies between it and the last credited one. */
        NEXT,
        /** The dates between were kept by freezes, pauses, rest, amnesty or a repair. */
        KEPT,
        /** In the place of the last credit it was still no later than the next day. */
        TRAVELLED,
        /** The run before had broken: a new one begins. */
        BROKEN
    }

    /**
     * @param by the fact that earned it
     * @param run that it belongs to, with this day
     */
    record Credited(LocalDate day, GoalMet by, Run run, Because because) implements Turn {}

    /**
     * The goal was not met, and the run goes on.
     *
     * @param closed when the day was over
     */
    record Kept(LocalDate day, KeptBy by, Instant closed) implements Turn {
        public Keeper keeper() {
            return by.keeper();
        }
    }

    /** The traveller never had that date, or no whole one. */
    record Skipped(LocalDate day) implements Turn {}

    /**
     * The goal was not met, and nothing kept the run.
     *
     * @param run that broke
     * @param closed when the day was over
     */
    record Broken(LocalDate day, Run run, Instant closed) implements Turn {}

    /**
     * @param day on which it was repaired
     * @param run as it is again
     * @param after the last credited date before the break; the days that were missed after it, up
     *     to the next credited one or to this day, count as repaired
     * @param grown whether a day that had been credited since now lengthens it
     */
    record Restored(LocalDate day, Repair by, Run run, LocalDate after, boolean grown)
            implements Turn {}

    /**
     * A goal met too soon after the last credit, by clocks that show another time.
     *
     * @param last that came before
     */
    record TooSoon(LocalDate day, GoalMet by, GoalMet last) implements Turn {}
}
