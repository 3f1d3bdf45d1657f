package app.fabula.adapters.messaging.shared;

import static java.util.stream.Collectors.toSet;

import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Hands a follower its events. Where it cannot handle one, the sequence of that event is set aside
 * from there on, in order, and everything else goes on.
 */
public final class ParkingHandler implements Consumer<List<Recorded>> {
    private record Failure(long position, String error) {}

    private final String follower;
    private final ParkedSequences parked;
    private final Consumer<List<Recorded>> handler;

    /**
     * @param handler writes within the transaction of the batch
     */
    public ParkingHandler(
            String follower, ParkedSequences parked, Consumer<List<Recorded>> handler) {
        this.follower = follower;
        this.parked = parked;
        this.handler = handler;
    }

    @Override
    public void accept(List<Recorded> batch) {
        var aside = parked.among(follower, batch.stream().map(Recorded::sequence).collect(toSet()));
        var events = batch.stream().filter(event -> !aside.contains(event.sequence())).toList();
        if (parked.attempt(() -> handle(events)).isPresent()) {
            bySequence(events)
                    .forEach((sequence, own) ->
                            handleInOrder(own)
                                    .ifPresent(failure ->
                                            parked.park(
                                                    follower,
                                                    sequence,
                                                    failure.position(),
                                                    failure.error())));
        }
    }

    /**
     * Handles what waits in a sequence that is held, or sets it aside again.
     *
     * @param waiting from the event on that could not be handled, in parts
     * @return whether all of it was handled
     */
    public boolean retry(Parked held, Stream<List<Recorded>> waiting) {
        var failure = waiting.map(this::handleInOrder).flatMap(Optional::stream).findFirst();
        failure.ifPresentOrElse(
                next -> parked.parkAgain(held, next.position(), next.error()),
                () -> parked.release(follower, held.sequence()));
        return failure.isEmpty();
    }

    /** Returns the first event that cannot be handled; those before it have been. */
    private Optional<Failure> handleInOrder(List<Recorded> events) {
        if (parked.attempt(() -> handle(events)).isEmpty()) {
            return Optional.empty();
        }
        for (var event : events) {
            var error = parked.attempt(() -> handle(List.of(event)));
            if (error.isPresent()) {
                return Optional.of(new Failure(event.position(), error.get()));
            }
        }
        return Optional.empty();
    }

    private void handle(List<Recorded> events) {
        for (var event : events) {
            if (event.event() instanceof Unreadable unreadable) {
                throw new UnreadableEventException(unreadable);
            }
        }
        if (!events.isEmpty()) {
            handler.accept(events);
        }
    }

    private static Map<String, List<Recorded>> bySequence(List<Recorded> events) {
        var sequences = new LinkedHashMap<String, List<Recorded>>();
        events.forEach(event ->
                sequences.computeIfAbsent(event.sequence(), _ -> new ArrayList<>()).add(event));
        return sequences;
    }
}
