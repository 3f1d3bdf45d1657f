package app.fabula.application.operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Read models that are lists of numbers, and their shadows. */
public final class InMemoryShadows implements Shadows {
    private record Shadow(String release, long position, List<Long> rows) {}

    /** What all instances of one database share. */
    private static final class Database {
        private final Map<String, Long> positions = new HashMap<>();
        private final Map<String, List<Long>> rows = new HashMap<>();
        private final Map<String, Shadow> shadows = new HashMap<>();
        private final Set<String> readers = new HashSet<>();
        private boolean isTurnTaken;
        private boolean isFolding;
    }

    private final Database database;
    private final String release;

    public InMemoryShadows() {
        this(new Database(), "this release");
    }

    private InMemoryShadows(Database database, String release) {
        this.database = database;
        this.release = release;
    }

    /** On the same read models. */
    public InMemoryShadows of(String other) {
        return new InMemoryShadows(database, other);
    }

    /** To the live read model, or to its shadow within a fold. */
    public void save(String projection, long row) {
        rows(projection).add(row);
    }

    private List<Long> rows(String projection) {
        return database.isFolding ? shadow(projection).rows() : live(projection);
    }

    public List<Long> live(String projection) {
        return database.rows.computeIfAbsent(projection, _ -> new ArrayList<>());
    }

    /** Takes the position of a live read model there. */
    public void comeTo(String projection, long position) {
        database.positions.put(projection, position);
    }

    public long position(String projection) {
        return database.positions.getOrDefault(projection, 0L);
    }

    /** Somebody reads the live one from now on, or does no more. */
    public void setReading(String projection, boolean isReading) {
        if (isReading) {
            database.readers.add(projection);
        } else {
            database.readers.remove(projection);
        }
    }

    @Override
    public Map<String, Long> open(Collection<String> projections) {
        var reached = new LinkedHashMap<String, Long>();
        projections.forEach(name -> reached.put(name, openOne(name).position()));
        return reached;
    }

    private Shadow openOne(String projection) {
        var known = database.shadows.get(projection);
        if (known != null
                && known.release().equals(release)
                && known.position() <= position(projection)) {
            return known;
        }
        var empty = new Shadow(release, 0, new ArrayList<>());
        database.shadows.put(projection, empty);
        return empty;
    }

    @Override
    public void write(Runnable folding, Map<String, Stretch> stretches) {
        undoable(() -> {
            stretches.forEach(this::move);
            fold(folding);
        });
    }

    private void move(String projection, Stretch stretch) {
        var shadow = shadow(projection);
        if (shadow.position() != stretch.after()) {
            throw new IllegalStateException("Somebody else writes it.");
        }
        database.shadows.put(
                projection, new Shadow(shadow.release(), stretch.until(), shadow.rows()));
    }

    @Override
    public OptionalLong swap(String projection, Duration patience, Tail tail) {
        var position = lacking(projection).until();
        if (database.readers.contains(projection)) {
            return OptionalLong.empty();
        }
        undoable(() -> fold(() -> tail.fold(lacking(projection))));
        database.rows.put(projection, shadow(projection).rows());
        database.shadows.remove(projection);
        return OptionalLong.of(position);
    }

    @Override
    public Comparison compare(String projection, Tail tail) {
        var lacking = lacking(projection);
        undoable(() -> {
            move(projection, lacking);
            fold(() -> tail.fold(lacking));
        });
        return new Comparison(
                projection,
                lacking.until(),
                digest(live(projection)),
                digest(shadow(projection).rows()));
    }

    @Override
    public void drop(Collection<String> projections) {
        projections.forEach(database.shadows::remove);
    }

    @Override
    public Optional<Turn> turn() {
        if (database.isTurnTaken) {
            return Optional.empty();
        }
        database.isTurnTaken = true;
        return Optional.of(() -> database.isTurnTaken = false);
    }

    private Stretch lacking(String projection) {
        var reached = shadow(projection).position();
        if (reached > position(projection)) {
            throw new IllegalStateException("The live one has begun anew.");
        }
        return new Stretch(reached, position(projection));
    }

    private Shadow shadow(String projection) {
        return Objects.requireNonNull(database.shadows.get(projection), projection);
    }

    private static String digest(List<Long> rows) {
        return rows.stream().sorted().toList().toString();
    }

    private void fold(Runnable folding) {
        database.isFolding = true;
        try {
            folding.run();
        } finally {
            database.isFolding = false;
        }
    }

    private void undoable(Runnable work) {
        var before = new HashMap<String, Shadow>();
        database.shadows.forEach((name, shadow) ->
                before.put(
                        name,
                        new Shadow(
                                shadow.release(),
                                shadow.position(),
                                new ArrayList<>(shadow.rows()))));
        try {
            work.run();
        } catch (RuntimeException e) {
            database.shadows.clear();
            database.shadows.putAll(before);
            throw e;
        }
    }
}
