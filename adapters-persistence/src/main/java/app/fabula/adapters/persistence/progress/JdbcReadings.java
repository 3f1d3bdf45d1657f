package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.Cursor;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.progress.ProgressProjection;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.progress.Readings;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class JdbcReadings implements Readings {
    public static final ProjectionTables TABLES =
            new ProjectionTables(ProgressProjection.NAME, List.of("progress_reading"));

    private static final String TOTALS =
            """
            select count(*) as started, count(completed_at) as completed,
                   coalesce(sum(pages_read), 0) as pages_read, coalesce(sum(active_seconds), 0) as active_seconds
            from progress_reading where learner_id = :learner
            """;

    private static final String STORIES =
            """
            select story_id, started_at, last_read_at, pages_read, active_seconds, completed_at, rereadings
            from progress_reading
            where learner_id = :learner
              and (cast(:afterId as uuid) is null
                   or (started_at, story_id) > (cast(:afterStart as timestamptz), cast(:afterId as uuid)))
            order by started_at, story_id
            limit :limit
            """;

    private final ReadingTable table;
    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final Cursors cursors;

    public JdbcReadings(
            JdbcOperations jdbc, Snapshots snapshots, Cursors cursors, CompletionRule rule) {
        this.table = new ReadingTable(jdbc, "progress_reading", rule);
        this.jdbc = JdbcClient.create(jdbc);
        this.snapshots = snapshots;
        this.cursors = cursors;
    }

    @Override
    public Shown<Overview> of(LearnerId learner, int limit, Optional<String> cursor) {
        var after = cursor.map(text -> Cursor.at(cursors.read(ProgressProjection.NAME, text)));
        var afterStart = after.map(Cursor::key).map(Instant::parse);
        return snapshots.read(
                ProgressProjection.NAME,
                () -> {
                    var totals =
                            jdbc.sql(TOTALS)
                                    .param("learner", learner.value())
                                    .query((row, _) -> totals(row))
                                    .single();
                    var stories =
                            jdbc.sql(STORIES)
                                    .param("learner", learner.value())
                                    .param(
                                            "afterStart",
                                            afterStart.map(Timestamps::write).orElse(null))
                                    .param("afterId", after.map(Cursor::id).orElse(null))
                                    .param("limit", limit + 1)
                                    .query((row, _) -> progress(row))
                                    .list();
                    return new Overview(totals, slice(stories, limit));
                });
    }

    @Override
    public Map<ReadingKey, Reading> load(Set<ReadingKey> keys) {
        return table.load(keys);
    }

    @Override
    public void save(Map<ReadingKey, Reading> readings) {
        table.save(readings);
    }

    private Slice<Progress> slice(List<Progress> stories, int limit) {
        return Slice.of(
                stories,
                limit,
                last -> cursors.write(ProgressProjection.NAME, cursor(last).place()));
    }

    private static Cursor cursor(Progress last) {
        return new Cursor(last.startedAt().toString(), last.story().value());
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                row.getInt("started"),
                row.getInt("completed"),
                row.getInt("pages_read"),
                row.getLong("active_seconds"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                new StoryId(row.getObject("story_id", UUID.class)),
                Timestamps.read(row, "started_at"),
                Timestamps.read(row, "last_read_at"),
                row.getInt("pages_read"),
                row.getLong("active_seconds"),
                Timestamps.readOptional(row, "completed_at"),
                row.getInt("rereadings"));
    }
}
