package app.fabula.domain.streak;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * What a streak is folded from: that a goal was met, and what the learner decided. Entries are
 * folded in their natural order, however they arrived.
 */
public sealed interface Entry extends Comparable<Entry> {
    /** By time, then by id. */
    Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.when().at()).thenComparing(Entry::id);

    String id();

    Moment when();

    default LocalDate day() {
        return when().day();
    }

    @Override
    default int compareTo(Entry other) {
        return ORDER.compare(this, other);
    }

    /**
     * A fact at which the units of its day were as many as its goal, or more.
     *
     * @param id of the activity
     */
    record GoalMet(String id, Moment when) implements Entry {}

    /**
     * One freeze more, bought or granted.
     *
     * @param limit that the stock may reach; beyond it there is no effect
     */
    record FreezeAdded(String id, Moment when, int limit) implements Entry {}

    /**
     * A broken run is to be joined to the present one.
     *
     * @param window dates that may lie between the last credited one before the break and this
     * @param interval days from one repair to the next
     */
    record Repair(String id, Moment when, int window, int interval) implements Entry {}

    /**
     * @param from of the pause, a day after the one on which it was declared
     * @param to its last day
     */
    record Pause(String id, Moment when, LocalDate from, LocalDate to) implements Entry {}

    /**
     * The day on which this is said is the last of the pause.
     *
     * @param pause its id
     */
    record PauseEnd(String id, Moment when, String pause) implements Entry {}

    /** From the next day on; none where the set is empty. */
    record RestDays(String id, Moment when, Set<DayOfWeek> weekdays) implements Entry {
        public RestDays {
            weekdays = Set.copyOf(weekdays);
        }
    }
}
