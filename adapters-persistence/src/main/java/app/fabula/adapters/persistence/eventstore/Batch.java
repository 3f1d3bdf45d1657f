package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.AlreadyRecorded.Place;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.ObjLongConsumer;

/** Appends that are committed together, each of which stands or falls for itself. */
final class Batch {
    private final List<Append> appends;
    private final RecentAppends recent;
    private final Map<Append, Long> stored = new LinkedHashMap<>();
    private final Map<Append, Exception> refused = new LinkedHashMap<>();
    private final List<NewEvent> events = new ArrayList<>();
    private final Map<UUID, Place> known = new HashMap<>();
    private long head;

    /**
     * @param recent what the writer remembers; the batch adds what it accepts
     */
    Batch(List<Append> appends, RecentAppends recent) {
        this.appends = appends;
        this.recent = recent;
    }

    /** In the order in which they came; an append sees the ones before it. */
    void decide(Connection connection, long from) throws SQLException {
        head = from;
        known.putAll(LogTable.places(connection, ids()));
        for (var append : appends) {
            var duplicates = duplicatesOf(append);
            if (!duplicates.isEmpty()) {
                refused.put(append, new AlreadyRecorded(duplicates));
            } else if (conflicts(connection, append)) {
                refused.put(append, append.conflict());
            } else {
                accept(append);
            }
        }
    }

    void insert(Connection connection, Instant recordedAt) throws SQLException {
        if (!events.isEmpty()) {
            LogTable.insert(connection, head - events.size() + 1, recordedAt, events);
        }
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** Of the events that it stores. */
    int size() {
        return events.size();
    }

    /** Position of the last event, once the batch is committed. */
    long head() {
        return head;
    }

    void tell(ObjLongConsumer<Append> whenStored, BiConsumer<Append, Exception> whenRefused) {
        stored.forEach(whenStored::accept);
        refused.forEach(whenRefused);
    }

    private List<UUID> ids() {
        return appends.stream()
                .flatMap(append -> append.events().stream())
                .map(NewEvent::id)
                .distinct()
                .toList();
    }

    private Map<UUID, Place> duplicatesOf(Append append) {
        var duplicates = new HashMap<UUID, Place>();
        for (var event : append.events()) {
            var place = known.get(event.id());
            if (place != null) {
                duplicates.put(event.id(), place);
            }
        }
        return duplicates;
    }

    private boolean conflicts(Connection connection, Append append) throws SQLException {
        if (!append.isConditional()) {
            return false;
        }
        var until = append.knownUntil();
        return recent.anyAfter(until, append.criteria())
                || (!recent.reachesBackTo(until)
                        && LogTable.anyAfter(connection, until, append.criteria()));
    }

    private void accept(Append append) {
        for (var event : append.events()) {
            head++;
            events.add(event);
            known.put(event.id(), new Place(head, event.name().toString(), event.causation()));
            recent.add(head, event);
        }
        stored.put(append, head);
    }
}
