package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.DayKey;
import app.fabula.application.streak.PracticeDays;
import app.fabula.application.streak.StreakProjection;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcPracticeDays implements PracticeDays {
    public static final ProjectionTables TABLES =
            new ProjectionTables(StreakProjection.NAME, List.of("streak_day"));

    private final PracticeDayTable table;
    private final Snapshots snapshots;

    public JdbcPracticeDays(JdbcOperations jdbc, Snapshots snapshots) {
        this.table = new PracticeDayTable(jdbc, "streak_day");
        this.snapshots = snapshots;
    }

    @Override
    public Shown<SortedMap<LocalDate, Instant>> credited(LearnerId learner) {
        return snapshots.read(StreakProjection.NAME, () -> table.credited(learner));
    }

    @Override
    public Shown<Practised> until(LearnerId learner, LocalDate today) {
        var key = new DayKey(learner, today);
        return snapshots.read(
                StreakProjection.NAME,
                () ->
                        new Practised(
                                table.credited(learner),
                                table.load(Set.of(key)).getOrDefault(key, PracticeDay.empty())));
    }

    @Override
    public Map<DayKey, PracticeDay> load(Set<DayKey> keys) {
        return table.load(keys);
    }

    @Override
    public void save(Map<DayKey, PracticeDay> days) {
        table.save(days);
    }
}
