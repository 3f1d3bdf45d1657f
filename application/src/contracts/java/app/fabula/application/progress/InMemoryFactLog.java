package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.KeyedRequest;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Facts, and what was quarantined, on a log in memory. */
public final class InMemoryFactLog implements FactLog {
    private record Stored(UUID command, FirstOutcome outcome, long position) {}

    private final InMemoryLog log;
    private final Supplier<UUID> commands = KeyedRequest.idsOr(UUID::randomUUID);
    private final Map<ActivityKey, Stored> stored = new HashMap<>();

    public InMemoryFactLog(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public Appended append(List<Received> received) {
        var command = commands.get();
        var before = Map.copyOf(stored);
        var known = new HashMap<UUID, FirstOutcome>();
        var duplicates = new HashSet<UUID>();
        var last = received.isEmpty() ? log.head() : 0;
        for (var one : received) {
            var key = new ActivityKey(one.learner(), one.activity());
            var first = stored.computeIfAbsent(key, _ -> store(one, command));
            if (before.containsKey(key)) {
                known.put(one.activity(), first.outcome());
            }
            if (!first.command().equals(command)) {
                duplicates.add(one.activity());
            }
            last = Math.max(last, first.position());
        }
        return new Appended(known, duplicates, last);
    }

    private Stored store(Received received, UUID command) {
        log.append(received);
        var outcome =
                switch (received) {
                    case Fact _ -> FirstOutcome.ACCEPTED;
                    case ActivityQuarantined _ -> FirstOutcome.QUARANTINED;
                };
        return new Stored(command, outcome, log.head());
    }
}
