package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;

/** Learners' progress without a database. */
public final class InMemoryReadings extends InMemoryReadModel<ReadingKey, Reading>
        implements Readings {
    private record Place(Instant startedAt, String story) {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::startedAt).thenComparing(Place::story);
    }

    private final ProjectionStore positions;
    private final CompletionRule rule;
    private final InMemorySlices<Place> slices = new InMemorySlices<>();

    public InMemoryReadings(ProjectionStore positions, CompletionRule rule) {
        super(Reading::isEmpty);
        this.positions = positions;
        this.rule = rule;
    }

    @Override
    public Shown<Overview> of(LearnerId learner, int limit, Optional<String> cursor) {
        var begun = new TreeMap<Place, Progress>(Place.ORDER);
        states.forEach((key, reading) -> {
            if (key.learner().equals(learner)) {
                var progress = progress(key.story(), reading);
                begun.put(new Place(progress.startedAt(), key.story().toString()), progress);
            }
        });
        return new Shown<>(
                new Overview(totals(begun.values()), slices.of(begun, limit, cursor)),
                positions.position(ProgressProjection.NAME));
    }

    private Progress progress(StoryId story, Reading reading) {
        return new Progress(
                story,
                reading.startedAt().orElseThrow(),
                reading.lastReadAt().orElseThrow(),
                reading.pagesRead().size(),
                reading.activeSeconds(),
                reading.completion(rule).map(Mark::at),
                reading.rereadings(rule));
    }

    private static Totals totals(Collection<Progress> stories) {
        return new Totals(
                stories.size(),
                (int) stories.stream().filter(it -> it.completedAt().isPresent()).count(),
                stories.stream().mapToInt(Progress::pagesRead).sum(),
                stories.stream().mapToLong(Progress::activeSeconds).sum());
    }
}
