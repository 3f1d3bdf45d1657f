package app.fabula.application.report;

import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

public final class InMemoryKeptReports implements KeptReports {
    private final Map<UUID, TreeMap<String, Document>> runs = new HashMap<>();
    private final Map<UUID, InMemorySlices<String>> slices = new HashMap<>();

    @Override
    public void keep(UUID run, Collection<Document> documents) {
        documents.forEach(one ->
                runs.computeIfAbsent(run, _ -> new TreeMap<>()).put(one.learner().toString(), one));
    }

    @Override
    public Slice<Entry> list(UUID run, int limit, Optional<String> cursor) {
        return slices.computeIfAbsent(run, _ -> new InMemorySlices<>())
                .of(runs.getOrDefault(run, new TreeMap<>()), limit, cursor)
                .map(one -> new Entry(one.learner(), one.content().length));
    }

    @Override
    public long bytes() {
        return runs.values().stream()
                .flatMap(run -> run.values().stream())
                .mapToLong(one -> one.content().length)
                .sum();
    }

    @Override
    public Optional<Document> find(UUID run, LearnerId learner) {
        return Optional.ofNullable(runs.get(run)).map(of -> of.get(learner.toString()));
    }

    @Override
    public void forget(UUID run) {
        runs.remove(run);
    }
}
