package app.fabula.adapters.messaging.operation;

import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** A log without end, of events that are each a sequence by itself. */
final class NumberedLog implements EventLog {
    private static final String ITSELF = "event:";

    private int readings;

    /** How often it was read. */
    int readings() {
        return readings;
    }

    @Override
    public List<Recorded> between(long after, long until, int limit) {
        readings++;
        return LongStream.rangeClosed(after + 1, Math.min(until, after + limit))
                .mapToObj(NumberedLog::event)
                .toList();
    }

    @Override
    public List<Recorded> of(String sequence, long after, long until, int limit) {
        var position = Long.parseLong(sequence.substring(ITSELF.length()));
        return position > after && position <= until ? List.of(event(position)) : List.of();
    }

    private static Recorded event(long position) {
        return new Recorded(
                new UUID(0, position),
                position,
                "event",
                ITSELF + position,
                Instant.EPOCH,
                new UUID(0, 0));
    }
}
