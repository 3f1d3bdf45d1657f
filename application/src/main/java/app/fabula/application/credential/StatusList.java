package app.fabula.application.credential;

import java.time.Instant;
import java.util.Set;

/**
 * Which credentials of a list are good no more.
 *
 * @param number of the list, from 0
 * @param revoked the indexes, as of {@link StatusPlace}
 * @param asOf when that was looked up
 */
public record StatusList(long number, Set<Integer> revoked, Instant asOf) {
    public StatusList {
        revoked = Set.copyOf(revoked);
        if (number < 0 || revoked.stream().anyMatch(StatusList::isOutside)) {
            throw new IllegalArgumentException("not a status list: " + number);
        }
    }

    private static boolean isOutside(int index) {
        return index < 0 || index >= StatusPlace.SIZE;
    }
}
