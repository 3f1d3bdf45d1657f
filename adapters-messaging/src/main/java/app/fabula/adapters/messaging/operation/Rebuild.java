package app.fabula.adapters.messaging.operation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.fabula.adapters.messaging.shared.ParkingHandler;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.Parked;
import app.fabula.application.operation.ParkedSequences;
import app.fabula.application.operation.Shadows;
import app.fabula.application.operation.Shadows.Stretch;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Folds some projections into their shadows, all of them from one reading of the log. */
final class Rebuild {
    /** The more events of one state are folded at once, the more seldom it is read and written. */
    private static final int BATCH = 20_000;

    /** What is folded while the live read model waits for its shadow. */
    private static final int SHORT_TAIL = 500;

    /** Told after each batch. */
    @FunctionalInterface
    interface Progress {
        /** Returns whether to go on. */
        boolean reached(long position, long target);
    }

    /** A projection on its way from where its shadow is to where its live read model is. */
    private record Course(String name, ParkingHandler handler, long reached, long target) {
        long lag() {
            return target - reached;
        }

        /** As far of it as a batch goes that ends at a position. */
        Stretch until(long position) {
            return new Stretch(reached, Math.max(reached, Math.min(position, target)));
        }

        void fold(List<Recorded> batch, Stretch stretch) {
            handler.accept(
                    batch.stream()
                            .filter(event ->
                                    event.position() > stretch.after()
                                            && event.position() <= stretch.until())
                            .toList());
        }
    }

    private final EventLog log;
    private final Shadows shadows;
    private final ProjectionStore live;
    private final ParkedSequences parked;
    private final Map<String, ParkingHandler> handlers;

    /**
     * @param live how far each live read model has come, which is where its shadow has to come to
     * @param handlers by the name of the projection
     */
    Rebuild(
            EventLog log,
            Shadows shadows,
            ProjectionStore live,
            ParkedSequences parked,
            Map<String, ParkingHandler> handlers) {
        this.log = log;
        this.shadows = shadows;
        this.live = live;
        this.parked = parked;
        this.handlers = Map.copyOf(handlers);
    }

    /**
     * Returns whether each shadow has come as near its live read model as it can; false if told to
     * stop. Where as much is written as is folded meanwhile, nothing comes nearer: then the rest,
     * at most a batch, is folded while the live read model waits.
     */
    boolean catchUp(Collection<String> projections, Progress progress) {
        for (var before = Long.MAX_VALUE; ; ) {
            var behind = behind(projections);
            var lag = behind.stream().mapToLong(Course::lag).max().orElse(0);
            if (lag <= SHORT_TAIL || (before <= BATCH && lag > before / 2)) {
                return true;
            }
            before = lag;
            var from = behind.stream().mapToLong(Course::reached).min().orElseThrow();
            var until = behind.stream().mapToLong(Course::target).max().orElseThrow();
            var batch = log.between(from, until, BATCH);
            var last = batch.getLast().position();
            var stretches =
                    behind.stream().collect(toMap(Course::name, course -> course.until(last)));
            shadows.write(() -> fold(behind, batch, stretches), stretches);
            if (!progress.reached(last, until)) {
                return false;
            }
        }
    }

    /** Within somebody else's transaction. */
    void tail(String projection, Stretch lacking) {
        var handler = handler(projection);
        for (var reached = lacking.after(); reached < lacking.until(); ) {
            var batch = log.between(reached, lacking.until(), BATCH);
            handler.accept(batch);
            reached = batch.getLast().position();
        }
    }

    /**
     * Tries again what was set aside on the way, since the live read model may have been told
     * meanwhile what it could not read then. Each sequence by itself: there may be many.
     */
    void retryParked(String projection, BooleanSupplier isToStop) {
        var reached = requireNonNull(shadows.open(List.of(projection)).get(projection));
        var nowhere = Map.of(projection, new Stretch(reached, reached));
        var aside = new ArrayList<Parked>();
        shadows.write(() -> aside.addAll(parked.of(projection)), nowhere);
        for (var one : aside) {
            if (isToStop.getAsBoolean()) {
                return;
            }
            var waiting = log.parts(one.sequence(), one.position() - 1, reached);
            shadows.write(() -> handler(projection).retry(one, waiting), nowhere);
        }
    }

    private static void fold(
            List<Course> courses, List<Recorded> batch, Map<String, Stretch> stretches) {
        courses.forEach(course -> course.fold(batch, requireNonNull(stretches.get(course.name()))));
    }

    private List<Course> behind(Collection<String> projections) {
        return shadows.open(projections).entrySet().stream()
                .map(shadow -> course(shadow.getKey(), shadow.getValue()))
                .filter(course -> course.lag() > 0)
                .toList();
    }

    private Course course(String name, long reached) {
        return new Course(name, handler(name), reached, live.position(name));
    }

    private ParkingHandler handler(String projection) {
        return requireNonNull(handlers.get(projection), projection);
    }
}
