package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AchievementsProjection;
import app.fabula.application.achievement.AwardedOn;
import app.fabula.application.achievement.FactsOfDay;
import app.fabula.application.achievement.Holders;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.achievement.AwardTold;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcAchievements implements Achievements {
    public static final ProjectionTables TABLES =
            new ProjectionTables(
                    AchievementsProjection.NAME,
                    List.of("achievement_fact_day", "achievement_award"));

    private final Snapshots snapshots;
    private final FactDayTable days;
    private final AwardTable told;
    private final HolderCounts counts;

    public JdbcAchievements(JdbcOperations jdbc, Snapshots snapshots) {
        this.snapshots = snapshots;
        this.days = new FactDayTable(jdbc);
        this.told = new AwardTable(jdbc);
        this.counts = new HolderCounts(jdbc);
    }

    @Override
    public ReadModel<DayKey, FactsOfDay> days() {
        return days;
    }

    @Override
    public ReadModel<Holding, AwardTold> told() {
        return told;
    }

    @Override
    public Shown<Known> of(LearnerId learner) {
        return snapshots.read(
                AchievementsProjection.NAME, () -> new Known(days.of(learner), told.of(learner)));
    }

    /** Of all days, those on which something was awarded are looked at. */
    @Override
    public Shown<List<AwardedOn>> awarded(LearnerId learner, LocalDate from, LocalDate to) {
        return snapshots.read(
                AchievementsProjection.NAME,
                () -> {
                    var standing = told.between(learner, from, to);
                    var facts = days.of(learner, DecidingDays.of(standing));
                    return AwardedOn.of(standing, facts).stream()
                            .filter(awarded -> awarded.isBetween(from, to))
                            .toList();
                });
    }

    @Override
    public List<LearnerId> active(Optional<LearnerId> after, int limit) {
        return days.learners(after, limit);
    }

    @Override
    public Holders holders() {
        return snapshots.read(AchievementsProjection.NAME, counts::holders).value();
    }
}
