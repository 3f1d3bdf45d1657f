package app.fabula.application.streak;

import app.fabula.domain.shared.LearnerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was kept of learners' streaks when they were last told of, as far as it is remembered: of
 * the same nothing new is to be said, until a day closes, and somebody else sees to that.
 */
final class RecentlyTold {
    private static final int MOST = 10_000;

    private long last;

    private final Map<LearnerId, Integer> told =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<LearnerId, Integer> eldest) {
                    return size() > MOST;
                }
            };

    /**
     * Where the log is not gone on with, somebody else may have said otherwise meanwhile, or what
     * was done has been undone.
     *
     * @param first position of those that come
     * @param until position of the last of them
     */
    synchronized void goOn(long first, long until) {
        if (first != last + 1) {
            told.clear();
        }
        last = until;
    }

    synchronized boolean isNew(LearnerId learner, Map<StreakKey, KeptStreak> kept) {
        var now = of(learner, kept);
        return !Integer.valueOf(now.hashCode()).equals(told.get(learner));
    }

    synchronized void note(LearnerId learner, Map<StreakKey, KeptStreak> kept) {
        told.put(learner, of(learner, kept).hashCode());
    }

    synchronized void forget(LearnerId learner) {
        told.remove(learner);
    }

    private static Set<Map.Entry<StreakKey, KeptStreak>> of(
            LearnerId learner, Map<StreakKey, KeptStreak> kept) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().learner().equals(learner))
                .collect(Collectors.toSet());
    }
}
