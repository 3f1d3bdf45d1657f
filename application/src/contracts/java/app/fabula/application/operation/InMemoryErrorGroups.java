package app.fabula.application.operation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.Slice;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryErrorGroups implements ErrorGroups {
    private record Key(Instant lastSeen, String id) {
        static final Comparator<Key> ORDER =
                comparing(Key::lastSeen, reverseOrder()).thenComparing(Key::id);
    }

    private final Map<Fingerprint, ErrorGroup> groups = new HashMap<>();
    private final InMemorySlices<Key> slices = new InMemorySlices<>();

    @Override
    public void add(Collection<ErrorGroup> counted) {
        counted.forEach(
                group -> groups.merge(group.fingerprint(), group, InMemoryErrorGroups::together));
    }

    @Override
    public void prune(Instant before, int most) {
        groups.values().removeIf(group -> group.lastSeen().isBefore(before));
        sorted(Optional.empty()).values().stream()
                .skip(most)
                .forEach(group -> groups.remove(group.fingerprint()));
    }

    @Override
    public Slice<ErrorGroup> list(Optional<String> traceId, int limit, Optional<String> cursor) {
        return slices.of(sorted(traceId), limit, cursor);
    }

    private NavigableMap<Key, ErrorGroup> sorted(Optional<String> traceId) {
        var sorted = new TreeMap<Key, ErrorGroup>(Key.ORDER);
        groups.values().stream()
                .filter(group -> traceId.stream().allMatch(group.traceIds()::contains))
                .forEach(group ->
                        sorted.put(new Key(group.lastSeen(), group.fingerprint().id()), group));
        return sorted;
    }

    /** Also where the one that comes later was seen earlier. */
    private static ErrorGroup together(ErrorGroup known, ErrorGroup counted) {
        var isLate = counted.lastSeen().isBefore(known.lastSeen());
        var sum = isLate ? counted.and(known) : known.and(counted);
        var firstSeen =
                known.firstSeen().isBefore(counted.firstSeen())
                        ? known.firstSeen()
                        : counted.firstSeen();
        return new ErrorGroup(
                sum.fingerprint(),
                sum.route(),
                sum.count(),
                firstSeen,
                sum.lastSeen(),
                sum.traceIds());
    }
}
