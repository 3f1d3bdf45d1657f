package app.fabula.application.streak;

import app.fabula.domain.streak.Course;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Streak;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Turn;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * A folded streak, and how far it was folded.
 *
 * @param to the last of its entries; what comes after that can be folded on top
 * @param outages that were known, and began before that
 * @param story of what became of each day, in a number that differs where any of it does
 */
public record KeptStreak(Streak streak, Optional<Place> to, int outages, long story) {
    /** Of an entry, in the order of the fold. */
    public record Place(Instant at, String id) {
        private static Place of(Entry entry) {
            return new Place(entry.when().at(), entry.id());
        }

        private boolean isBefore(Place other) {
            var byTime = at.compareTo(other.at);
            return byTime < 0 || (byTime == 0 && id.compareTo(other.id) < 0);
        }
    }

    /** Before any entry. */
    static KeptStreak nothing(StreakRules rules) {
        return new KeptStreak(rules.beginning(), Optional.empty(), 0, 0);
    }

    /**
     * With what some later entries lead to. Pauses and days of rest, which are of all streaks, make
     * none by themselves.
     */
    KeptStreak after(Collection<Entry> entries, StreakRules rules) {
        var course = Course.of(rules, streak, entries);
        var last =
                isNothing() && entries.stream().noneMatch(KeptStreak::isOfOne)
                        ? to
                        : entries.stream().max(Entry.ORDER).map(Place::of).or(() -> to);
        return new KeptStreak(
                course.streak(), last, outages(rules, last), story + story(course.turns()));
    }

    private static boolean isOfOne(Entry entry) {
        return switch (entry) {
            case GoalMet _, FreezeAdded _, Repair _ -> true;
            case Pause _, PauseEnd _, RestDays _ -> false;
        };
    }

    /**
     * Whether it is what these rules fold. A day that an outage forgives closes after the outage
     * began: whoever has not come so far has not met it yet.
     */
    boolean isBy(StreakRules rules) {
        return outages == outages(rules, to);
    }

    private static int outages(StreakRules rules, Optional<Place> to) {
        return to.map(place ->
                        (int)
                                rules.outages().stream()
                                        .filter(outage -> outage.from().isBefore(place.at()))
                                        .count())
                .orElse(0);
    }

    /** A sum, so that it can be gone on with. */
    private static long story(Collection<Turn> turns) {
        return turns.stream().mapToLong(KeptStreak::story).sum();
    }

    /**
     * The same everywhere and for ever; mixed (splitmix64), so that sums of different days differ.
     */
    private static long story(Turn turn) {
        var mixed = turn.day().toEpochDay() * 31 + turn.getClass().getSimpleName().hashCode();
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** Whether it was folded from nothing. */
    public boolean isNothing() {
        return to.isEmpty();
    }

    /** Whether all of them come after what was folded. */
    boolean isBefore(Collection<Entry> entries) {
        return isBefore(Collections.min(entries));
    }

    /** Whether it comes after what was folded. */
    boolean isBefore(Entry entry) {
        return to.filter(place -> !place.isBefore(Place.of(entry))).isEmpty();
    }
}
