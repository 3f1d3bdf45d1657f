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
    private record Due(Optional<Instant> at, long seen) {
        private boolean isBy(Instant now) {
            return at.filter(due -> !due.isAfter(now)).isPresent();
        }
    }

    private final Map<LearnerId, Due> dues = new ConcurrentHashMap<>();

    @Override
    public List<LearnerId> take(Instant now, int limit) {
        var taken =
                dues.entrySet().stream()
                        .filter(entry -> entry.getValue().isBy(now))
                        .sorted(Comparator.comparing(entry -> entry.getValue().at().orElseThrow()))
                        .limit(limit)
                        .map(Map.Entry::getKey)
                        .toList();
        var again = Optional.of(now.plus(Duration.ofMinutes(1)));
        taken.forEach(
                learner -> dues.computeIfPresent(learner, (_, due) -> new Due(again, due.seen())));
        return taken;
    }

    @Override
    public void set(LearnerId learner, Optional<Instant> due, long seen) {
        dues.merge(learner, new Due(due, seen), (old, now) -> old.seen() <= now.seen() ? now : old);
    }

    @Override
    public void setAll(Instant due, long from) {
        dues.replaceAll((_, old) -> new Due(Optional.of(due), Math.max(old.seen(), from)));
    }
}
