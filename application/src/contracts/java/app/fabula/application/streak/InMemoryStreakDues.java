package app.fabula.application.streak;

import app.fabula.domain.shared.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Due times without a database. */
public final class InMemoryStreakDues implements StreakDues {
    private final Map<LearnerId, Optional<Instant>> dues = new ConcurrentHashMap<>();

    @Override
    public List<LearnerId> take(Instant now, int limit) {
        var taken =
                dues.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().filter(due -> !due.isAfter(now)).isPresent())
                        .sorted(Comparator.comparing(entry -> entry.getValue().orElseThrow()))
                        .limit(limit)
                        .map(Map.Entry::getKey)
                        .toList();
        taken.forEach(learner -> dues.put(learner, Optional.of(now.plus(Duration.ofMinutes(1)))));
        return taken;
    }

    @Override
    public void set(LearnerId learner, Optional<Instant> due) {
        dues.put(learner, due);
    }

    @Override
    public void setAll(Instant due) {
        dues.replaceAll((_, _) -> Optional.of(due));
    }
}
