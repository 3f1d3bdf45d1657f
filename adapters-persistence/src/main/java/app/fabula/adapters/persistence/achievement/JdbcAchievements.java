package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.progress.ReadingTable;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.adapters.persistence.streak.PracticeDayTable;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AchievementsProjection;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.achievement.Awards;
import app.fabula.domain.achievement.Feat;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.PracticeDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcAchievements implements Achievements {
    public static final ProjectionTables TABLES =
            new ProjectionTables(
                    AchievementsProjection.NAME, List.of("achievement_reading", "achievement_day"));

    private final JdbcOperations jdbc;
    private final Snapshots snapshots;
    private final ReadingTable readings;
    private final PracticeDayTable days;

    public JdbcAchievements(JdbcOperations jdbc, Snapshots snapshots, CompletionRule rule) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.readings = new ReadingTable(jdbc, "achievement_reading", rule);
        this.days = new PracticeDayTable(jdbc, "achievement_day");
    }

    @Override
    public ReadModel<ReadingKey, Reading> readings() {
        return readings;
    }

    @Override
    public ReadModel<DayKey, PracticeDay> days() {
        return days;
    }

    @Override
    public Shown<List<Award>> of(LearnerId learner) {
        return snapshots.read(
                AchievementsProjection.NAME,
                () -> {
                    var completions =
                            jdbc.query(
                                    """
                                    select completed_at, completed_on from achievement_reading
                                    where learner_id = ? and completed_at is not null
                                    """,
                                    (row, _) ->
                                            new Feat(
                                                    Timestamps.read(row, "completed_at"),
                                                    row.getObject("completed_on", LocalDate.class)),
                                    learner.value());
                    return Awards.earned(completions, days.credited(learner)).stream()
                            .sorted(Comparator.comparing(Award::earnedAt))
                            .toList();
                });
    }
}
