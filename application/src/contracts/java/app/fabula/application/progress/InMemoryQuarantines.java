package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.Quarantine.Waiting;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What waits in quarantine, without a database. */
public final class InMemoryQuarantines extends InMemoryReadModel<ActivityKey, Quarantine>
        implements Quarantines {
    private record Place(Instant at, String id) {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::at).thenComparing(Place::id);
    }

    private final ProjectionStore positions;
    private final InMemorySlices<Place> slices = new InMemorySlices<>();

    public InMemoryQuarantines(ProjectionStore positions) {
        this.positions = positions;
    }

    @Override
    public void save(Map<ActivityKey, Quarantine> changed) {
        super.save(changed);
        states.values().removeIf(state -> !(state instanceof Waiting));
    }

    @Override
    public Shown<Slice<QuarantinedActivity>> of(
            LearnerId learner, int limit, Optional<String> cursor) {
        return shown(activity -> activity.learner().equals(learner), limit, cursor);
    }

    @Override
    public Shown<Slice<QuarantinedActivity>> all(int limit, Optional<String> cursor) {
        return shown(_ -> true, limit, cursor);
    }

    @Override
    public List<ActivityQuarantined> due(Instant now, int limit) {
        return waiting()
                .filter(activity -> activity.cause() == Cause.IN_THE_FUTURE)
                .filter(activity -> !activity.report().occurredAt().isAfter(now))
                .sorted(Comparator.comparing(activity -> activity.report().occurredAt()))
                .limit(limit)
                .toList();
    }

    private Shown<Slice<QuarantinedActivity>> shown(
            Predicate<ActivityQuarantined> which, int limit, Optional<String> cursor) {
        var sorted = new TreeMap<Place, ActivityQuarantined>(Place.ORDER);
        waiting().filter(which).forEach(activity -> sorted.put(place(activity), activity));
        return new Shown<>(
                slices.of(sorted, limit, cursor).map(QuarantinedActivity::of),
                positions.position(QuarantineProjection.NAME));
    }

    private Stream<ActivityQuarantined> waiting() {
        return states.values().stream()
                .filter(Waiting.class::isInstance)
                .map(state -> ((Waiting) state).activity());
    }

    private static Place place(ActivityQuarantined activity) {
        return new Place(activity.receivedAt(), activity.key().eventId().toString());
    }
}
