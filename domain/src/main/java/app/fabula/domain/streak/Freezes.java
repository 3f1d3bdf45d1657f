package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.FreezeAdded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stock of freezes, and what has been added to it while days were still to be settled: a freeze
 * does not reach back to a day that had closed.
 *
 * @param held before any of those, by their ids, in the order in which they are used
 * @param added in the order of their time
 */
public record Freezes(List<String> held, List<FreezeAdded> added) {
    public Freezes {
        held = List.copyOf(held);
        added = List.copyOf(added);
    }

    /** Nobody bought these, and they have no ids. */
    static Freezes given(int number) {
        return new Freezes(Collections.nCopies(number, ""), List.of());
    }

    /** With everything that was added. */
    public int all() {
        return at(Instant.MAX).held.size();
    }

    /**
     * Once it is decided which of them there was room for. When they were added is still to be
     * known: a traveller's day may have closed before.
     */
    Freezes settled() {
        var room = new ArrayList<FreezeAdded>();
        for (var freeze : added) {
            if (held.size() + room.size() < freeze.limit()) {
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
        var stock = new ArrayList<>(held);
        var rest = new ArrayList<FreezeAdded>();
        for (var freeze : added) {
            if (!freeze.when().at().isBefore(instant)) {
                rest.add(freeze);
            } else if (stock.size() < freeze.limit()) {
                stock.add(freeze.id());
            }
        }
        return new Freezes(stock, rest);
    }

    /** Without the one that is used next. */
    Freezes less() {
        return new Freezes(held.subList(1, held.size()), added);
    }
}
