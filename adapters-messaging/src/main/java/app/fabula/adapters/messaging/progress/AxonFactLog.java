package app.fabula.adapters.messaging.progress;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.application.progress.FactLog;
import app.fabula.application.progress.FirstOutcome;
import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.AlreadyRecorded.Place;
import app.fabula.application.shared.Origin;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventhandling.EventMessage;

/**
 * Facts have no boundary: they are appended as they come, and known by their ids alone. One that
 * this very request has stored when it came before is no duplicate: it tells what caused it.
 */
public final class AxonFactLog implements FactLog {
    private final AxonAppender appender;
    private final MessageTypeResolver names;
    private final Supplier<UUID> ids;
    private final String quarantined;

    public AxonFactLog(AxonAppender appender, MessageTypeResolver names, Supplier<UUID> ids) {
        this.appender = appender;
        this.names = names;
        this.ids = ids;
        this.quarantined =
                names.resolveOrThrow(ActivityQuarantined.class).qualifiedName().toString();
    }

    @Override
    public Appended append(List<Received> received) {
        var origin = Origin.request(ids.get());
        var waiting = new LinkedHashMap<UUID, Received>();
        received.forEach(one -> waiting.put(eventId(one), one));
        var known = new HashMap<UUID, FirstOutcome>();
        var duplicates = new HashSet<UUID>();
        var position = 0L;
        while (!waiting.isEmpty()) {
            try {
                position = Math.max(position, appender.append(messages(waiting, origin)));
                return new Appended(known, duplicates, position);
            } catch (AlreadyRecorded before) {
                // None of the others was stored, and meanwhile still others may have been.
                for (var stored : before.places().entrySet()) {
                    var place = stored.getValue();
                    var activity = remove(waiting, stored.getKey());
                    known.put(activity, outcome(place));
                    if (!origin.causation().equals(place.causation())) {
                        duplicates.add(activity);
                    }
                    position = Math.max(position, place.position());
                }
            }
        }
        return new Appended(known, duplicates, received.isEmpty() ? appender.head() : position);
    }

    private List<EventMessage> messages(Map<UUID, Received> received, Origin origin) {
        return received.entrySet().stream()
                .map(entry ->
                        Messages.event(
                                entry.getKey(),
                                names.resolveOrThrow(entry.getValue()),
                                entry.getValue(),
                                entry.getValue().occurredAt(),
                                origin))
                .toList();
    }

    private FirstOutcome outcome(Place place) {
        return place.name().equals(quarantined) ? FirstOutcome.QUARANTINED : FirstOutcome.ACCEPTED;
    }

    private static UUID eventId(Received received) {
        return new ActivityKey(received.learner(), received.activity()).eventId();
    }

    private static UUID remove(Map<UUID, Received> waiting, UUID eventId) {
        var received = waiting.remove(eventId);
        if (received == null) {
            throw new IllegalStateException("an event was reported that nobody appended");
        }
        return received.activity();
    }
}
