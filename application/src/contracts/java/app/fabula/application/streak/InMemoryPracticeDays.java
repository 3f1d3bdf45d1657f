package app.fabula.application.streak;

import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Days practised without a database. */
public final class InMemoryPracticeDays extends InMemoryReadModel<DayKey, PracticeDay>
        implements PracticeDays {
    private final ProjectionStore positions;

    public InMemoryPracticeDays(ProjectionStore positions) {
        super(PracticeDay.empty()::equals);
        this.positions = positions;
    }

    @Override
    public Shown<SortedMap<LocalDate, Instant>> credited(LearnerId learner) {
        var days = new TreeMap<LocalDate, Instant>();
        states.forEach((key, day) -> {
            if (key.learner().equals(learner)) {
                day.creditedAt().ifPresent(at -> days.put(key.day(), at));
            }
        });
        return new Shown<>(days, positions.position(StreakProjection.NAME));
    }

    @Override
    public Shown<Practised> until(LearnerId learner, LocalDate today) {
        var day = states.getOrDefault(new DayKey(learner, today), PracticeDay.empty());
        return credited(learner).map(days -> new Practised(days, day));
    }
}
