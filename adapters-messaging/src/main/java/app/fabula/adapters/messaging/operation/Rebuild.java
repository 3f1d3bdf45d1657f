package app.fabula.adapters.messaging.operation;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.messaging.shared.ParkingHandler;
import app.fabula.application.operation.EventLog;
import app.fabula.application.operation.Shadows;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Recorded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

        Course passed(long position) {
            return new Course(name, handler, Math.max(reached, Math.min(position, target)), target);
        }

        /** Folds what lies between here and there. */
        void fold(List<Recorded> batch, Course there) {
            handler.accept(
                    batch.stream()
                            .filter(event ->
                                    event.position() > reached && event.position() <= there.reached)
                            .toList());
        }
    }

    private final EventLog log;
    private final Shadows shadows;
    private final ProjectionStore live;
    private final Map<String, ParkingHandler> handlers;
    private long start;

    /**
     * @param live how far each live read model has come, which is where its shadow has to come to
     * @param handlers by the name of the projection
     */
    Rebuild(
            EventLog log,
            Shadows shadows,
            ProjectionStore live,
            Map<String, ParkingHandler> handlers) {
        this.log = log;
        this.shadows = shadows;
        this.live = live;
        this.handlers = handlers;
    }

    /** Returns whether each shadow has come near its live read model; false if told to stop. */
    boolean catchUp(Progress progress) {
        var courses = courses(shadows.open(handlers.keySet()));
        start = courses.stream().mapToLong(Course::reached).min().orElse(0);
        while (courses.stream().anyMatch(course -> course.lag() > SHORT_TAIL)) {
            var behind = courses.stream().filter(course -> course.lag() > 0).toList();
            var from = behind.stream().mapToLong(Course::reached).min().orElseThrow();
            var until = behind.stream().mapToLong(Course::target).max().orElseThrow();
            var batch = log.between(from, until, BATCH);
            var last = batch.getLast().position();
            var reached = new LinkedHashMap<String, Long>();
            courses.forEach(course -> reached.put(course.name(), course.passed(last).reached()));
            var here = courses;
            shadows.write(
                    () -> here.forEach(course -> course.fold(batch, course.passed(last))), reached);
            if (!progress.reached(last, until)) {
                return false;
            }
            courses = courses(reached);
        }
        return true;
    }

    /** Position that folding began after. */
    long start() {
        return start;
    }

    /** Within somebody else's transaction. */
    void tail(String name, long after, long until) {
        var handler = requireNonNull(handlers.get(name), name);
        for (var from = after; from < until; ) {
            var batch = log.between(from, until, BATCH);
            handler.accept(batch);
            from = batch.getLast().position();
        }
    }

    private List<Course> courses(Map<String, Long> reached) {
        return handlers.entrySet().stream()
                .map(entry ->
                        new Course(
                                entry.getKey(),
                                entry.getValue(),
                                requireNonNull(reached.get(entry.getKey())),
                                live.position(entry.getKey())))
                .toList();
    }
}
