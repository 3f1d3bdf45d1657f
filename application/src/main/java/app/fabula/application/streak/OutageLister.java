package app.fabula.application.streak;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.GrowingList;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Reads the log, which has the reasons: a fold needs none, so the read model keeps none. Outages
 * are few, and people ask.
 */
public final class OutageLister implements ListOutages {
    private final DeclaredOutages outages;
    private final LongSupplier head;
    private final GrowingList list;

    /**
     * @param head position of the newest event in the log
     */
    public OutageLister(DeclaredOutages outages, LongSupplier head, Cursors cursors) {
        this.outages = outages;
        this.head = head;
        this.list = new GrowingList("outages", cursors);
    }

    @Override
    public Shown<Slice<OutageDeclared>> list(int limit, Optional<String> cursor) {
        var position = head.getAsLong();
        return new Shown<>(list.newest(outages.until(position), limit, cursor), position);
    }
}
