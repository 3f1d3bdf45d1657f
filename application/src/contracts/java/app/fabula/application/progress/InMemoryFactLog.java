package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.KeyedRequest;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Facts on a log in memory. */
public final class InMemoryFactLog implements FactLog {
    private record Stored(UUID command, long position) {}

    private record Key(UUID learner, UUID activity) {
        static Key of(Fact fact) {
            return new Key(fact.learner().value(), fact.occurrence().activity());
        }
    }

    private final InMemoryLog log;
    private final Supplier<UUID> commands = KeyedRequest.idsOr(UUID::randomUUID);
    private final Map<Key, Stored> stored = new HashMap<>();

    public InMemoryFactLog(InMemoryLog log) {
        this.log = log;
    }

    @Override
    public Appended append(List<Fact> facts) {
        var command = commands.get();
        var duplicates = new HashSet<UUID>();
        var last = facts.isEmpty() ? log.head() : 0;
        for (var fact : facts) {
            var known = stored.computeIfAbsent(Key.of(fact), _ -> store(fact, command));
            if (!known.command().equals(command)) {
                duplicates.add(fact.occurrence().activity());
            }
            last = Math.max(last, known.position());
        }
        return new Appended(duplicates, last);
    }

    private Stored store(Fact fact, UUID command) {
        log.append(fact);
        return new Stored(command, log.head());
    }
}
