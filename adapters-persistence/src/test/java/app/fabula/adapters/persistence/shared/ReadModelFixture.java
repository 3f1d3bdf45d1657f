package app.fabula.adapters.persistence.shared;

import app.fabula.adapters.persistence.achievement.JdbcAchievements;
import app.fabula.adapters.persistence.catalog.JdbcStoryShelf;
import app.fabula.adapters.persistence.notification.JdbcInbox;
import app.fabula.adapters.persistence.progress.JdbcJournal;
import app.fabula.adapters.persistence.progress.JdbcQuarantines;
import app.fabula.adapters.persistence.progress.JdbcReadings;
import app.fabula.adapters.persistence.report.JdbcReadingDays;
import app.fabula.adapters.persistence.statistics.JdbcStatisticsDays;
import app.fabula.adapters.persistence.streak.JdbcStreaks;
import app.fabula.application.shared.Cursors;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A database, and what read models on it need. */
public final class ReadModelFixture implements AutoCloseable {
    public static final List<ProjectionTables> TABLES =
            List.of(
                    JdbcStoryShelf.TABLES,
                    JdbcReadings.TABLES,
                    JdbcStreaks.TABLES,
                    JdbcJournal.TABLES,
                    JdbcQuarantines.TABLES,
                    JdbcAchievements.TABLES,
                    JdbcReadingDays.TABLES,
                    JdbcInbox.TABLES,
                    JdbcStatisticsDays.TABLES);

    private final TestDatabase database = new TestDatabase();
    public final JdbcTemplate jdbc = new JdbcTemplate(database.pool());
    public final JdbcTransactionManager transactions = new JdbcTransactionManager(database.pool());
    public final Snapshots snapshots = new Snapshots(jdbc, transactions, TABLES);

    public final Cursors cursors = new SignedCursors(jdbc);

    public TestDatabase database() {
        return database;
    }

    public void empty(ProjectionTables projection) {
        jdbc.execute("truncate projection_token, " + String.join(", ", projection.tables()));
    }

    /** As a follower of the log would. */
    public void comeTo(String projection, long position) {
        jdbc.update(
                """
                insert into projection_token (processor_name, segment, mask, token)
                values (?, 0, 0, convert_to(jsonb_build_object('globalIndex', ?)::text, 'UTF8'))
                on conflict (processor_name, segment) do update set token = excluded.token
                """,
                projection,
                position);
    }

    @Override
    public void close() {
        database.close();
    }
}
