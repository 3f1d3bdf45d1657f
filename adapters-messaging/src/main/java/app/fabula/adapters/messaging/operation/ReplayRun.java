package app.fabula.adapters.messaging.operation;

import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.Rebuilt;
import app.fabula.application.operation.Replay;
import app.fabula.application.operation.Replay.State;
import app.fabula.application.operation.ReplayJournal;
import app.fabula.application.operation.Shadows;
import app.fabula.application.operation.Shadows.Tail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replay from its beginning to its end. */
final class ReplayRun {
    private static final Logger log = LoggerFactory.getLogger(ReplayRun.class);

    /** Whoever waited for those who read goes first. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final int ATTEMPTS = 120;

    /** For those who read to come to an end; where they are many, longer and longer. */
    private static final List<Duration> PATIENCE =
            Stream.of(500, 500, 1_000, 2_000, 5_000).map(Duration::ofMillis).toList();

    private final Replay replay;
    private final Rebuild rebuild;
    private final Shadows shadows;
    private final ReplayJournal journal;
    private final Rebuilt rebuilt;
    private final BooleanSupplier isClosing;
    private final List<Comparison> comparisons = new ArrayList<>();
    private long start;

    ReplayRun(
            Replay replay,
            Rebuild rebuild,
            Shadows shadows,
            ReplayJournal journal,
            Rebuilt rebuilt,
            BooleanSupplier isClosing) {
        this.replay = replay;
        this.rebuild = rebuild;
        this.shadows = shadows;
        this.journal = journal;
        this.rebuilt = rebuilt;
        this.isClosing = isClosing;
    }

    void run() {
        try {
            var state = foldAndFinish() ? State.DONE : State.STOPPED;
            journal.end(replay.id(), state, comparisons, Optional.empty());
        } catch (RuntimeException | Error e) {
            log.error("The replay {} of {} failed.", replay.id(), replay.projections(), e);
            fail();
        }
    }

    /** Returns false if told to stop. */
    private boolean foldAndFinish() {
        var all = replay.projections();
        start = shadows.open(all).values().stream().mapToLong(Long::longValue).min().orElse(0);
        for (var i = 0; i < all.size(); i++) {
            if (!finishFirst(all.subList(i, all.size()))) {
                return false;
            }
        }
        if (replay.verify()) {
            shadows.drop(all);
        }
        return true;
    }

    /** The others come along, so that the log is read once for all of them. */
    private boolean finishFirst(List<String> projections) {
        var first = projections.getFirst();
        if (!rebuild.catchUp(projections, this::goOn)) {
            return false;
        }
        rebuild.retryParked(first, this::isToStop);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (isToStop() || !rebuild.catchUp(projections, this::goOn)) {
                return false;
            }
            var position = finish(first, attempt);
            if (position.isPresent()) {
                note(position.getAsLong(), position.getAsLong());
                return true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException(
                "Somebody reads " + first + " all the time: it cannot be put in its place.");
    }

    private OptionalLong finish(String projection, int attempt) {
        Tail tail = lacking -> rebuild.tail(projection, lacking);
        if (!replay.verify()) {
            var patience = PATIENCE.get(Math.min(attempt, PATIENCE.size() - 1));
            var position = shadows.swap(projection, patience, tail);
            position.ifPresent(_ -> rebuilt.rebuilt(projection));
            return position;
        }
        comparisons.add(shadows.compare(projection, tail));
        return OptionalLong.of(comparisons.getLast().position());
    }

    private boolean goOn(long position, long target) {
        note(position, target);
        return !isToStop();
    }

    private void note(long position, long target) {
        journal.progress(replay.id(), position, target, position - start);
    }

    private boolean isToStop() {
        return isClosing.getAsBoolean() || journal.isAskedToStop(replay.id());
    }

    private void fail() {
        var why = "It failed; the server's log says why.";
        try {
            journal.end(replay.id(), State.FAILED, comparisons, Optional.of(why));
        } catch (RuntimeException e) {
            log.warn("Nobody can be told that the replay {} failed.", replay.id(), e);
        }
    }
}
