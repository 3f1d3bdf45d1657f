package app.fabula.adapters.persistence.eventstore;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * The writer's memory of what was appended last: it decides a condition without asking the database
 * where the condition is about nothing older. For one thread.
 */
final class RecentAppends {
    private static final int CAPACITY = 100_000;

    private record Seen(long position, QualifiedName name, Set<Tag> tags) {}

    private final Deque<Seen> window = new ArrayDeque<>();
    private final Map<Tag, Deque<Seen>> byTag = new HashMap<>();
    private long floor = Long.MAX_VALUE;

    /** Forgets everything: from now on, all that is later than this position is remembered. */
    void startAfter(long position) {
        window.clear();
        byTag.clear();
        floor = position;
    }

    /** Whether everything later than this position is remembered. */
    boolean reachesBackTo(long position) {
        return position >= floor;
    }

    void add(long position, NewEvent event) {
        var seen = new Seen(position, event.name(), event.tags());
        window.addLast(seen);
        seen.tags.forEach(
                tag -> byTag.computeIfAbsent(tag, _ -> new ArrayDeque<>(2)).addLast(seen));
        if (window.size() > CAPACITY) {
            forgetOldest();
        }
    }

    /** Whether something remembered, later than this position, matches. */
    boolean anyAfter(long position, EventCriteria criteria) {
        if (window.isEmpty() || window.getLast().position <= position) {
            return false;
        }
        var any = criteria.flatten();
        return any.isEmpty() || any.stream().anyMatch(criterion -> anyAfter(position, criterion));
    }

    private boolean anyAfter(long position, EventCriterion criterion) {
        for (var it = candidates(criterion).descendingIterator(); it.hasNext(); ) {
            var seen = it.next();
            if (seen.position <= position) {
                return false;
            }
            if (criterion.matches(seen.name, seen.tags)) {
                return true;
            }
        }
        return false;
    }

    /** Of several tags the rarest leads. */
    private Deque<Seen> candidates(EventCriterion criterion) {
        return criterion.tags().stream()
                .map(tag -> byTag.getOrDefault(tag, new ArrayDeque<>(0)))
                .min(Comparator.comparingInt(Deque::size))
                .orElse(window);
    }

    private void forgetOldest() {
        var oldest = window.removeFirst();
        floor = oldest.position;
        for (var tag : oldest.tags) {
            byTag.computeIfPresent(
                    tag,
                    (_, seen) -> {
                        seen.removeFirst();
                        return seen.isEmpty() ? null : seen;
                    });
        }
    }
}
