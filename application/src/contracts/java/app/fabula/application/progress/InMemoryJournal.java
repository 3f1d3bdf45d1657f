package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Learners' journals without a database. */
public final class InMemoryJournal extends InMemoryReadModel<ActivityKey, Optional<JournalEntry>>
        implements Journal {
    private record Place(Instant occurredAt, String activity) {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::occurredAt).thenComparing(Place::activity);

        private static Place of(JournalEntry entry) {
            var occurrence = entry.fact().occurrence();
            return new Place(occurrence.occurredAt(), occurrence.activity().toString());
        }
    }

    private final ProjectionStore positions;
    private final InMemorySlices<Place> slices = new InMemorySlices<>();

    public InMemoryJournal(ProjectionStore positions) {
        this.positions = positions;
    }

    @Override
    public Shown<Slice<Line>> of(LearnerId learner, Query query) {
        var lines = new TreeMap<Place, Line>(Place.ORDER.reversed());
        var counted = new HashSet<List<Object>>();
        states.values().stream()
                .flatMap(Optional::stream)
                .filter(entry -> entry.fact().learner().equals(learner))
                .sorted(Comparator.comparing(Place::of, Place.ORDER))
                .forEach(entry -> {
                    var line = new Line(entry, effect(entry, counted));
                    if (isAskedFor(entry, query)) {
                        lines.put(Place.of(entry), line);
                    }
                });
        return new Shown<>(
                slices.of(lines, query.limit(), query.cursor()),
                positions.position(JournalProjection.NAME));
    }

    /**
     * @param counted the pages that earlier entries have brought to their days
     */
    private static Effect effect(JournalEntry entry, Set<List<Object>> counted) {
        if (entry.voided().isPresent() || !(entry.fact() instanceof PageRead read)) {
            return Effect.NOTHING;
        }
        var page = List.<Object>of(read.occurrence().day(), read.story(), read.page());
        return counted.add(page) ? Effect.NEW_PAGE : Effect.PAGE_AGAIN;
    }

    private static boolean isAskedFor(JournalEntry entry, Query query) {
        var at = entry.fact().occurredAt();
        return query.type().filter(it -> it != entry.type()).isEmpty()
                && query.outcome().filter(it -> it != entry.outcome()).isEmpty()
                && query.language().filter(it -> !it.equals(entry.fact().language())).isEmpty()
                && query.from().filter(at::isBefore).isEmpty()
                && query.to().filter(to -> !at.isBefore(to)).isEmpty();
    }
}
