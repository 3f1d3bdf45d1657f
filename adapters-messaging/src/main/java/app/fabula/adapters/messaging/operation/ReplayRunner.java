package app.fabula.adapters.messaging.operation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import app.fabula.adapters.messaging.shared.Followers;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Rebuilt;
import app.fabula.application.operation.Replay;
import app.fabula.application.operation.Replay.State;
import app.fabula.application.operation.ReplayJournal;
import app.fabula.application.operation.Replays;
import app.fabula.application.operation.Shadows;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs replays, one at a time of all instances on one database, each on a thread of its own. */
public final class ReplayRunner implements Replays, AutoCloseable {
    /** A batch that is cut off here is folded again by the next replay. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private static final int ATTEMPTS = 10;

    private final Followers followers;
    private final List<String> projections;
    private final EventLog events;
    private final Shadows shadows;
    private final ProjectionStore live;
    private final ParkedSequences parked;
    private final ReplayJournal journal;
    private final Rebuilt rebuilt;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private volatile boolean closing;
    private volatile @Nullable Thread running;

    /**
     * @param projections the names of all that there are; policies are not among them
     */
    public ReplayRunner(
            Followers followers,
            List<String> projections,
            EventLog events,
            Shadows shadows,
            ProjectionStore live,
            ParkedSequences parked,
            ReplayJournal journal,
            Rebuilt rebuilt,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.followers = followers;
        this.projections = List.copyOf(projections);
        this.events = events;
        this.shadows = shadows;
        this.live = live;
        this.parked = parked;
        this.journal = journal;
        this.rebuilt = rebuilt;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Replay start(List<String> wanted, boolean verify) {
        var names = wanted.isEmpty() ? projections : wanted.stream().distinct().toList();
        if (!projections.containsAll(names)) {
            throw Refusal.unknown(
                    "unknown-projection",
                    "There are these projections: " + projections.stream().collect(joining(", ")));
        }
        var id = ids.get();
        var earlier = journal.find(id);
        if (earlier.isPresent()) {
            return begun(id, names, verify, earlier.get().startedAt());
        }
        var turn = turn();
        // As exactly as the journal has it.
        var replay = begun(id, names, verify, clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            journal.begin(replay);
        } catch (RuntimeException e) {
            turn.close();
            throw e;
        }
        running = Thread.ofPlatform().daemon().name("replay").start(() -> run(replay, turn));
        return replay;
    }

    private static Replay begun(UUID id, List<String> names, boolean verify, Instant now) {
        return new Replay(
                id, names, verify, State.RUNNING, 0, 0, 0, now, now, List.of(), Optional.empty());
    }

    @Override
    public Optional<Replay> find(UUID id) {
        return journal.find(id);
    }

    @Override
    public List<Replay> recent() {
        return journal.recent();
    }

    @Override
    public boolean stop(UUID id) {
        return journal.askToStop(id);
    }

    /** What is running stops at its next batch, which is waited for a moment. */
    @Override
    public void close() {
        closing = true;
        var last = running;
        try {
            if (last != null) {
                last.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Replay replay, Shadows.Turn turn) {
        try (turn) {
            var rebuild = rebuild(replay.projections());
            new ReplayRun(replay, rebuild, shadows, journal, rebuilt, () -> closing).run();
        }
    }

    /** The last one is told to be done a moment before it gives back its turn. */
    private Shadows.Turn turn() {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var turn = shadows.turn();
            if (turn.isPresent()) {
                return turn.get();
            }
            LockSupport.parkNanos(PATIENCE.toNanos() / ATTEMPTS);
        }
        throw Refusal.conflict("replay-running", "A replay is under way; stop it or wait.");
    }

    private Rebuild rebuild(List<String> names) {
        return new Rebuild(
                events,
                shadows,
                live,
                parked,
                names.stream()
                        .collect(toMap(identity(), name -> followers.handler(name).orElseThrow())));
    }
}
