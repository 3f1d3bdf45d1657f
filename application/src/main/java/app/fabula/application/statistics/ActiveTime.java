package app.fabula.application.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How long somebody read, told apart by the facts that it comes from.
 *
 * <p>In whole seconds since 1970. A page that was over at second <i>e</i> after <i>a</i> active
 * seconds takes the seconds <i>e - a</i> to <i>e - 1</i>; a start and a finish take none, and are a
 * sign of life at <i>e</i>. A second that several facts take, of one device or of several, is
 * counted once, for the one that was over first (by its time, then by its id). A pause is the
 * seconds that no fact takes, from where all earlier facts are over to where the next one begins:
 * one of up to {@code gap} seconds is counted whole, for the first fact (by the same order) of
 * those that begin at its end; a longer one is left out whole.
 *
 * <p>It depends on the set of facts, in whatever order they come.
 */
final class ActiveTime {
    /**
     * @param from the first second, since 1970
     * @param to the one after the last
     */
    record Stretch(long from, long to) {
        long seconds() {
            return to - from;
        }
    }

    private final TreeMap<Long, Long> taken = new TreeMap<>();
    private final Map<UUID, List<Stretch>> stretches = new HashMap<>();

    private ActiveTime() {}

    /** The stretches of each fact, none of which overlap; a fact without any is left out. */
    static Map<UUID, List<Stretch>> of(Collection<Trace> facts, int gap) {
        var time = new ActiveTime();
        var order = facts.stream().sorted().toList();
        order.forEach(time::take);
        time.bridge(order, gap);
        return time.stretches;
    }

    /** Facts come in the order of their end, so that nothing is taken after the end of this one. */
    private void take(Trace fact) {
        var from = fact.begin();
        var to = fact.end();
        var before = taken.floorEntry(from);
        var free = before == null ? from : Math.max(from, before.getValue());
        for (var some : taken.subMap(from, false, to, false).entrySet()) {
            add(fact, free, some.getKey());
            free = Math.max(free, some.getValue());
        }
        add(fact, free, to);
        merge(from, to);
    }

    private void merge(long from, long to) {
        var before = taken.floorEntry(from);
        var isJoined = before != null && before.getValue() >= from;
        taken.subMap(from, false, to, true).clear();
        if (from < to) {
            taken.put(isJoined ? before.getKey() : from, to);
        }
    }

    private void bridge(List<Trace> order, int gap) {
        var over = Long.MIN_VALUE;
        // Sorting is stable: of those that begin together, the first in order stays the first.
        for (var fact : order.stream().sorted(Comparator.comparingLong(Trace::begin)).toList()) {
            if (over != Long.MIN_VALUE && fact.begin() - over <= gap) {
                add(fact, over, fact.begin());
            }
            over = Math.max(over, fact.end());
        }
    }

    private void add(Trace fact, long from, long to) {
        if (from < to) {
            stretches
                    .computeIfAbsent(fact.activity(), _ -> new ArrayList<>())
                    .add(new Stretch(from, to));
        }
    }
}
