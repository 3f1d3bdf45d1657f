package app.fabula.adapters.messaging.progress;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.application.progress.FactId;
import app.fabula.application.progress.FactLog;
import app.fabula.application.shared.AlreadyRecorded;
import app.fabula.application.shared.Origin;
import app.fabula.domain.progress.ProgressEvent.Fact;
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

    public AxonFactLog(AxonAppender appender, MessageTypeResolver names, Supplier<UUID> ids) {
        this.appender = appender;
        this.names = names;
        this.ids = ids;
    }

    @Override
    public Appended append(List<Fact> facts) {
        var origin = Origin.request(ids.get());
        var waiting = new LinkedHashMap<UUID, Fact>();
        facts.forEach(fact -> waiting.put(eventId(fact), fact));
        var duplicates = new HashSet<UUID>();
        var position = 0L;
        while (!waiting.isEmpty()) {
            try {
                position = Math.max(position, appender.append(messages(waiting, origin)));
                return new Appended(duplicates, position);
            } catch (AlreadyRecorded known) {
                // None of the others was stored, and meanwhile still others may have been.
                for (var stored : known.places().entrySet()) {
                    var activity = remove(waiting, stored.getKey());
                    if (!origin.causation().equals(stored.getValue().causation())) {
                        duplicates.add(activity);
                    }
                    position = Math.max(position, stored.getValue().position());
                }
            }
        }
        return new Appended(duplicates, facts.isEmpty() ? appender.head() : position);
    }

    private List<EventMessage> messages(Map<UUID, Fact> facts, Origin origin) {
        return facts.entrySet().stream()
                .map(entry ->
                        Messages.event(
                                entry.getKey(),
                                names.resolveOrThrow(entry.getValue()),
                                entry.getValue(),
                                entry.getValue().occurredAt(),
                                origin))
                .toList();
    }

    private static UUID eventId(Fact fact) {
        return FactId.of(fact.learner(), fact.occurrence().activity());
    }

    private static UUID remove(Map<UUID, Fact> waiting, UUID eventId) {
        var fact = waiting.remove(eventId);
        if (fact == null) {
            throw new IllegalStateException("an event was reported that nobody appended");
        }
        return fact.occurrence().activity();
    }
}
