package app.fabula.application.streak;

import app.fabula.domain.streak.Entry;
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

    static KeptStreak of(
            Streak streak, Collection<Entry> entries, StreakRules rules, Collection<Turn> turns) {
        var last = entries.stream().max(Entry.ORDER).map(Place::of);
        return new KeptStreak(streak, last, outages(rules, last), story(turns));
    }

    /** With what some later entries have led to. */
    KeptStreak after(
            Collection<Entry> entries, Streak next, StreakRules rules, Collection<Turn> turns) {
        var last = entries.stream().max(Entry.ORDER).map(Place::of);
        return new KeptStreak(next, last, outages(rules, last), story + story(turns));
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
        var first = Place.of(Collections.min(entries));
        return to.filter(place -> !place.isBefore(first)).isEmpty();
    }
}
