package app.fabula.application.operation;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.Slice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** By a clock that goes on when it is told to. */
public final class InMemoryParkedSequences implements ParkedSequences {
    private static final Duration PAUSE_PER_ATTEMPT = Duration.ofSeconds(30);
    private static final int AT_ONCE = 100;

    private record Key(String follower, String sequence) {
        static final Comparator<Key> ORDER = comparing(Key::follower).thenComparing(Key::sequence);
    }

    private record Row(Parked parked, Instant triedAt) {}

    private final NavigableMap<Key, Row> rows = new TreeMap<>(Key.ORDER);
    private final InMemorySlices<Key> slices = new InMemorySlices<>();
    private final List<Long> written;
    private Instant now = Instant.EPOCH;

    public InMemoryParkedSequences() {
        this(new ArrayList<>());
    }

    /**
     * @param written by followers, in the transaction in which they set sequences aside
     */
    public InMemoryParkedSequences(List<Long> written) {
        this.written = written;
    }

    public void letPass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Slice<Parked> list(int limit, Optional<String> cursor) {
        var slice = slices.of(rows, limit, cursor);
        return new Slice<>(slice.items().stream().map(Row::parked).toList(), slice.next());
    }

    @Override
    public Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        rows.keySet().forEach(key -> counts.merge(key.follower(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Parked> due(Set<String> followers) {
        return rows.values().stream()
                .filter(row -> followers.contains(row.parked().follower()) && isDue(row))
                .sorted(comparing(Row::triedAt))
                .limit(AT_ONCE)
                .map(Row::parked)
                .toList();
    }

    @Override
    public Set<String> among(String follower, Set<String> sequences) {
        var found = new HashSet<>(sequences);
        found.removeIf(sequence -> !rows.containsKey(new Key(follower, sequence)));
        return found;
    }

    @Override
    public List<Parked> of(String follower) {
        return rows.values().stream()
                .map(Row::parked)
                .filter(parked -> parked.follower().equals(follower))
                .toList();
    }

    @Override
    public Optional<Parked> hold(String follower, String sequence) {
        return find(follower, sequence).map(Row::parked);
    }

    @Override
    public Optional<Parked> holdDue(String follower, String sequence) {
        return find(follower, sequence).filter(this::isDue).map(Row::parked);
    }

    @Override
    public void park(String follower, String sequence, long position, String error) {
        var parked = new Parked(follower, sequence, position, error, 1, now);
        if (rows.putIfAbsent(new Key(follower, sequence), new Row(parked, now)) != null) {
            throw new IllegalStateException(sequence + " waits already");
        }
    }

    @Override
    public void parkAgain(Parked held, long position, String error) {
        rows.computeIfPresent(
                new Key(held.follower(), held.sequence()),
                (_, row) -> new Row(again(row.parked(), position, error), now));
    }

    @Override
    public void release(String follower, String sequence) {
        rows.remove(new Key(follower, sequence));
    }

    @Override
    public Optional<String> attempt(Runnable work) {
        var rowsBefore = new TreeMap<>(rows);
        var writtenBefore = List.copyOf(written);
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException | Error failure) {
            rows.clear();
            rows.putAll(rowsBefore);
            written.clear();
            written.addAll(writtenBefore);
            return Optional.of(why(failure));
        }
    }

    /** Throws on what would be different another time. */
    private static String why(Throwable failure) {
        return switch (failure) {
            case Error error -> throw error;
            case Overloaded overloaded -> throw overloaded;
            default -> requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
        };
    }

    private Optional<Row> find(String follower, String sequence) {
        return Optional.ofNullable(rows.get(new Key(follower, sequence)));
    }

    private boolean isDue(Row row) {
        var pause = PAUSE_PER_ATTEMPT.multipliedBy(row.parked().attempts());
        return row.triedAt().plus(pause).isBefore(now);
    }

    private static Parked again(Parked parked, long position, String error) {
        return new Parked(
                parked.follower(),
                parked.sequence(),
                position,
                error,
                parked.attempts() + 1,
                parked.parkedAt());
    }
}
