package app.fabula.application.achievement;

import app.fabula.domain.achievement.RuleForm;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryKeptTrials implements KeptTrials {
    private record Row(Kept kept, Instant at, boolean isDone) {}

    private final Map<UUID, Row> rows = new HashMap<>();

    @Override
    public void begin(UUID trial, RuleForm rule, Instant at) {
        rows.putIfAbsent(trial, new Row(new Kept(rule, TrialOutcome.none()), at, false));
    }

    @Override
    public Optional<Kept> find(UUID trial) {
        return Optional.ofNullable(rows.get(trial)).map(Row::kept);
    }

    @Override
    public void add(UUID trial, TrialOutcome part, boolean isLast) {
        rows.computeIfPresent(
                trial,
                (_, row) -> {
                    var outcome = row.kept().outcome().plus(part);
                    return new Row(new Kept(row.kept().rule(), outcome), row.at(), isLast);
                });
    }

    @Override
    public boolean isTried(RuleForm rule) {
        return rows.values().stream()
                .anyMatch(row -> row.isDone() && row.kept().rule().equals(rule));
    }

    @Override
    public int prune(Instant before) {
        var all = rows.size();
        rows.values().removeIf(row -> row.at().isBefore(before));
        return all - rows.size();
    }
}
