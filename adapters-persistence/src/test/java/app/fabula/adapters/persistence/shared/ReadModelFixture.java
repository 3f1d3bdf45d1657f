package app.fabula.adapters.persistence.shared;

import app.fabula.adapters.persistence.achievement.JdbcAchievements;
import app.fabula.adapters.persistence.catalog.JdbcStoryShelf;
import app.fabula.adapters.persistence.progress.JdbcReadings;
import app.fabula.adapters.persistence.report.JdbcReadingDays;
import app.fabula.adapters.persistence.streak.JdbcPracticeDays;
import app.fabula.application.progress.ReadingKey;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A database, and readings to put into it: stories of two pages with 60 words each. */
public final class ReadModelFixture implements AutoCloseable {
    public static final LearnerId ana = new LearnerId(new UUID(0, 1));
    public static final LearnerId ben = new LearnerId(new UUID(0, 2));

    public static final List<ProjectionTables> TABLES =
            List.of(
                    JdbcStoryShelf.TABLES,
                    JdbcReadings.TABLES,
                    JdbcPracticeDays.TABLES,
                    JdbcAchievements.TABLES,
                    JdbcReadingDays.TABLES);

    private final TestDatabase database = new TestDatabase();
    public final JdbcTemplate jdbc = new JdbcTemplate(database.pool());
    public final JdbcTransactionManager transactions = new JdbcTransactionManager(database.pool());
    public final Snapshots snapshots = new Snapshots(JdbcClient.create(jdbc), transactions, TABLES);

    public final Cursors cursors = new Cursors(jdbc);

    public TestDatabase database() {
        return database;
    }

    public void empty(ProjectionTables projection) {
        jdbc.execute("truncate " + String.join(", ", projection.tables()));
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

    public static StoryId story(int number) {
        return new StoryId(new UUID(1, number));
    }

    public static ReadingKey key(LearnerId learner, int story) {
        return new ReadingKey(learner, story(story));
    }

    public static Reading reading(Fact... facts) {
        var reading = Reading.none();
        for (var fact : facts) {
            reading = reading.after(fact);
        }
        return reading;
    }

    /** Opened, read and finished within a minute. */
    public static Reading completed(int story, String day) {
        return reading(
                started(story, day + "T09:00:00.123456Z"),
                read(story, 1, 10, day + "T09:00:10Z"),
                read(story, 2, 20, day + "T09:00:20Z"),
                finished(story, day + "T09:00:30Z"));
    }

    public static Fact started(int story, String at) {
        return new StoryStarted(ana, story(story), 1, occurrence(story, at));
    }

    public static Fact read(int story, int page, int seconds, String at) {
        return new PageRead(ana, story(story), 1, page, 60, seconds, occurrence(story, at));
    }

    public static Fact finished(int story, String at) {
        return new StoryFinished(ana, story(story), 1, 2, 120, occurrence(story, at));
    }

    private static Occurrence occurrence(int story, String at) {
        return new Occurrence(
                NameUuid.of(new UUID(0, story), at),
                Instant.parse(at),
                ZoneOffset.UTC,
                "phone",
                new DayRule(0, DailyGoal.pages(2)));
    }

    @Override
    public void close() {
        database.close();
    }
}
