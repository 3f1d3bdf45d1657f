package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.FreezeAdded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stock of freezes, and what has been added to it while days were still to be settled: a freeze
 * does not reach back to a day that had closed.
 *
 * @param held before any of those
 * @param added in the order of their time
 */
public record Freezes(int held, List<FreezeAdded> added) {
    public Freezes {
        added = List.copyOf(added);
    }

    public static Freezes of(int held) {
        return new Freezes(held, List.of());
    }

    /** With everything that was added. */
    public int all() {
        return at(Instant.MAX).held;
    }

    /**
     * Once it is decided which of them there was room for. When they were added is still to be
     * known: a traveller's day may have closed before.
     */
    Freezes settled() {
        var room = new ArrayList<FreezeAdded>();
        for (var freeze : added) {
            if (held + room.size() < freeze.limit()) {
                room.add(new FreezeAdded(freeze.id(), freeze.when(), Integer.MAX_VALUE));
            }
        }
        return new Freezes(held, room);
    }

    Freezes with(FreezeAdded freeze) {
        var more = new ArrayList<>(added);
        more.add(freeze);
        return new Freezes(held, more);
    }

    /** As it was at an instant, with what came later still to be added. */
    Freezes at(Instant instant) {
        var stock = held;
        var rest = new ArrayList<FreezeAdded>();
        for (var freeze : added) {
            if (!freeze.when().at().isBefore(instant)) {
                rest.add(freeze);
            } else if (stock < freeze.limit()) {
                stock++;
            }
        }
        return new Freezes(stock, rest);
    }

    Freezes less() {
        return new Freezes(held - 1, added);
    }
}
