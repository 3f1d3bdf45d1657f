package app.fabula.benchmarks.report;

import app.fabula.adapters.persistence.achievement.JdbcAchievements;
import app.fabula.adapters.persistence.catalog.JdbcStoryShelf;
import app.fabula.adapters.persistence.report.JdbcReadingDays;
import app.fabula.adapters.persistence.shared.AxonTransactions;
import app.fabula.adapters.persistence.shared.SignedCursors;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.statistics.JdbcStatisticsDays;
import app.fabula.adapters.persistence.streak.JdbcStreaks;
import app.fabula.application.achievement.Achievements;
import app.fabula.application.achievement.AchievementsProjection;
import app.fabula.application.catalog.StoriesProjection;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.report.ReadingDays;
import app.fabula.application.report.ReportProjection;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Recorded;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsDays;
import app.fabula.application.statistics.StatisticsProjection;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.Streaks;
import app.fabula.benchmarks.shared.BenchDatabase;
import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.domain.progress.CompletionRule;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** All that a report is made of, followed by hand. */
final class ReadModels {
    /** As whoever follows the log takes them. */
    private static final int BATCH = 200;

    final RuleBook rules = RuleBook.of(StatisticsRules.first(CompletionRule.DEFAULT));
    final StatisticsDays statistics;
    final ReadingDays readings;
    final Streaks streaks;
    final Achievements achievements;
    final StoryShelf shelf;
    private final BenchLog log;
    private final JdbcOperations jdbc;
    private final AxonTransactions transactions;
    private final List<Projection> projections;
    private long position;

    ReadModels(BenchDatabase database, BenchLog log) {
        this.log = log;
        this.jdbc = database.jdbc();
        var manager = new JdbcTransactionManager(database.pool());
        this.transactions = new AxonTransactions(manager, jdbc);
        var snapshots =
                new Snapshots(
                        jdbc,
                        manager,
                        List.of(
                                JdbcStatisticsDays.TABLES,
                                JdbcReadingDays.TABLES,
                                JdbcStreaks.TABLES,
                                JdbcAchievements.TABLES,
                                JdbcStoryShelf.TABLES));
        this.statistics = new JdbcStatisticsDays(jdbc, snapshots, rules.current());
        this.readings = new JdbcReadingDays(jdbc, snapshots, CompletionRule.DEFAULT);
        this.streaks = new JdbcStreaks(jdbc, snapshots);
        this.achievements = new JdbcAchievements(jdbc, snapshots);
        this.shelf = new JdbcStoryShelf(jdbc, snapshots, new SignedCursors(jdbc));
        this.projections =
                List.of(
                        StatisticsProjection.into(statistics, rules.current()),
                        ReportProjection.into(readings),
                        StreakProjection.into(streaks),
                        AchievementsProjection.into(achievements),
                        StoriesProjection.into(shelf));
    }

    /** With what the log has that was not folded yet. */
    void catchUp() {
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            fold(batch);
        }
    }

    private List<Recorded> next() {
        return log.events().between(position, Long.MAX_VALUE, BATCH);
    }

    /** In one transaction with the position, as whoever follows the log. */
    private void fold(List<Recorded> batch) {
        var transaction = transactions.startTransaction();
        position = batch.getLast().position();
        for (var projection : projections) {
            projection.apply(batch);
            jdbc.update(
                    """
                    insert into projection_token (processor_name, segment, mask, token)
                    values (?, 0, 0, convert_to(jsonb_build_object('globalIndex', ?)::text, 'UTF8'))
                    on conflict (processor_name, segment) do update set token = excluded.token
                    """,
                    projection.name(),
                    position);
        }
        transaction.commit();
    }
}
