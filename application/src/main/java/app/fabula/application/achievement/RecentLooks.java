package app.fabula.application.achievement;

import app.fabula.domain.shared.LearnerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last looks at those who were looked at last, as many as hold so many deeds together. Whoever
 * is forgotten is looked at as if for the first time.
 */
final class RecentLooks {
    private final Map<LearnerId, Look> recent = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostDeeds;
    private long size;

    RecentLooks(long mostDeeds) {
        this.mostDeeds = mostDeeds;
    }

    synchronized Look of(LearnerId learner) {
        return recent.getOrDefault(learner, Look.nothing());
    }

    synchronized void keep(LearnerId learner, Look look) {
        size -= Optional.ofNullable(recent.put(learner, look)).map(Look::size).orElse(0);
        size += look.size();
        var oldest = recent.entrySet().iterator();
        while (size > mostDeeds) {
            size -= oldest.next().getValue().size();
            oldest.remove();
        }
    }
}
