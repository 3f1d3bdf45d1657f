package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.Cursor;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.progress.ActivityKey;
import app.fabula.application.progress.Journal;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.progress.JournalProjection;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class JdbcJournal implements Journal {
    public static final ProjectionTables TABLES =
            new ProjectionTables(JournalProjection.NAME, List.of("journal_activity"));

    private final JournalTable table;
    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final Cursors cursors;

    public JdbcJournal(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        this.table = new JournalTable(jdbc);
        this.jdbc = JdbcClient.create(jdbc);
        this.snapshots = snapshots;
        this.cursors = cursors;
    }

    @Override
    public Shown<Slice<Line>> of(LearnerId learner, Query query) {
        var after =
                query.cursor().map(text -> Cursor.at(cursors.read(JournalProjection.NAME, text)));
        var sql = JournalSql.of(learner, query, after);
        return snapshots.read(
                JournalProjection.NAME,
                () -> {
                    var lines =
                            jdbc.sql(sql.text())
                                    .params(sql.arguments())
                                    .query((row, _) -> line(row))
                                    .list();
                    return Slice.of(lines, query.limit(), this::cursor);
                });
    }

    @Override
    public Map<ActivityKey, Optional<JournalEntry>> load(Set<ActivityKey> keys) {
        return table.load(keys);
    }

    @Override
    public void save(Map<ActivityKey, Optional<JournalEntry>> entries) {
        table.save(entries);
    }

    private String cursor(Line last) {
        var occurrence = last.entry().fact().occurrence();
        var cursor = new Cursor(occurrence.occurredAt().toString(), occurrence.activity());
        return cursors.write(JournalProjection.NAME, cursor.place());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(JournalTable.entry(row), effect(row));
    }

    private static Effect effect(ResultSet row) throws SQLException {
        if (!row.getBoolean("counts")) {
            return Effect.NOTHING;
        }
        return row.getBoolean("again") ? Effect.PAGE_AGAIN : Effect.NEW_PAGE;
    }
}
