package app.fabula.application.operation;

import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A log in a list. */
public final class InMemoryEventLog implements EventLog {
    private final List<Recorded> events = new ArrayList<>();
    private int readings;
    private Instant next = Instant.EPOCH;

    /**
     * Appends an event under these tags; it belongs to its learner first, and then to its story.
     */
    public void append(Object event, String... tags) {
        var position = events.size() + 1L;
        var id = new UUID(0, position);
        var sequence =
                Stream.of(Tags.LEARNER, Tags.STORY)
                        .flatMap(key -> Stream.of(tags).filter(tag -> tag.startsWith(key + ":")))
                        .findFirst()
                        .orElse("event:" + position);
        events.add(new Recorded(id, position, event, sequence, next, id));
    }

    /** Position of the newest event. */
    public long head() {
        return events.size();
    }

    /** How often it was read. */
    public int readings() {
        return readings;
    }

    @Override
    public List<Recorded> between(long after, long until, int limit) {
        readings++;
        return some(events.stream(), after, until, limit);
    }

    @Override
    public List<Recorded> of(String sequence, long after, long until, int limit) {
        return some(
                events.stream().filter(event -> event.sequence().equals(sequence)),
                after,
                until,
                limit);
    }

    @Override
    public long positionAt(Instant instant) {
        if (instant.equals(next)) {
            next = instant.plusNanos(1_000);
        }
        return events.stream().filter(event -> !event.recordedAt().isAfter(instant)).count();
    }

    private static List<Recorded> some(Stream<Recorded> events, long after, long until, int limit) {
        return events.filter(event -> event.position() > after && event.position() <= until)
                .limit(limit)
                .toList();
    }
}
