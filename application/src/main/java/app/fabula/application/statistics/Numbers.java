package app.fabula.application.statistics;

import java.util.Collection;

/**
 * What can be added up, of a fact, a day, a story or a year.
 *
 * @param pages read or read again, each once a day
 * @param words running words of these
 * @param started stories opened for the first time
 * @param reread how often a story was begun again after it had been completed
 * @param hours the active seconds again, by the wall clock
 */
public record Numbers(
        long activeSeconds,
        int pages,
        int words,
        int started,
        int completed,
        int reread,
        HourProfile hours) {
    public static final Numbers NOTHING = new Numbers(0, 0, 0, 0, 0, 0, HourProfile.NOTHING);

    public static Numbers sum(Collection<Numbers> some) {
        return some.stream().reduce(NOTHING, Numbers::plus);
    }

    /** The same, but for the clock. */
    public Numbers withoutHours() {
        return new Numbers(
                activeSeconds, pages, words, started, completed, reread, HourProfile.NOTHING);
    }

    public Numbers plus(Numbers other) {
        return new Numbers(
                activeSeconds + other.activeSeconds,
                pages + other.pages,
                words + other.words,
                started + other.started,
                completed + other.completed,
                reread + other.reread,
                hours.plus(other.hours));
    }
}
