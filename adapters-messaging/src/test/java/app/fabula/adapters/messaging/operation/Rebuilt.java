package app.fabula.adapters.messaging.operation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.fabula.adapters.messaging.shared.ParkingHandler;
import app.fabula.application.operation.InMemoryEventLog;
import app.fabula.application.operation.InMemoryParkedSequences;
import app.fabula.application.operation.InMemoryShadows;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/** Two projections that show the positions of all events, and what rebuilds them. */
final class Rebuilt {
    static final List<String> BOTH = List.of("a", "b");

    final InMemoryShadows shadows = new InMemoryShadows();
    final InMemoryEventLog log = new InMemoryEventLog();
    private final InMemoryParkedSequences parked = new InMemoryParkedSequences();
    final Rebuild rebuild =
            new Rebuild(
                    log,
                    shadows,
                    shadows::position,
                    parked,
                    BOTH.stream().collect(toMap(identity(), this::handler)));

    private ParkingHandler handler(String name) {
        return new ParkingHandler(
                name,
                parked,
                batch -> batch.forEach(event -> shadows.save(name, event.position())));
    }

    /** Takes the live one there, as its follower would. */
    void follow(String name, long position) {
        while (log.head() < position) {
            log.append("event");
        }
        for (var next = shadows.position(name) + 1; next <= position; next++) {
            shadows.save(name, next);
        }
        shadows.comeTo(name, position);
    }

    /** How far its shadow is. */
    long reached(String name) {
        return Objects.requireNonNull(shadows.open(List.of(name)).get(name));
    }

    /** Whether the live one shows each event once, up to where it is. */
    boolean isWhole(String name) {
        return shadows.live(name)
                .equals(LongStream.rangeClosed(1, shadows.position(name)).boxed().toList());
    }
}
