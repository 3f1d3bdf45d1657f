package app.fabula.adapters.persistence.report;

import app.fabula.adapters.persistence.progress.ReadingTable;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.report.DayTotals;
import app.fabula.application.report.ReadingDays;
import app.fabula.application.report.ReportProjection;
import app.fabula.application.report.StoryDay;
import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcReadingDays implements ReadingDays {
    public static final ProjectionTables TABLES =
            new ProjectionTables(ReportProjection.NAME, List.of("report_reading", "report_day"));

    private static final String BETWEEN =
            """
            select day, sum(pages_read) as pages_read, sum(pages_reread) as pages_reread,
                   sum(words_read) as words_read, sum(words_reread) as words_reread,
                   sum(active_seconds) as active_seconds,
                   count(*) filter (where started) as started,
                   count(*) filter (where completed) as completed,
                   sum(rereadings) as rereadings
            from report_day
            where learner_id = ? and day between ? and ?
            group by day
            """;

    /** Most days of a story that is read again are what they were, and are not written again. */
    private static final String SAVE =
            """
            insert into report_day (learner_id, day, story_id, pages_read, pages_reread, words_read,
                                    words_reread, active_seconds, started, completed, rereadings)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (learner_id, day, story_id) do update
            set pages_read = excluded.pages_read, pages_reread = excluded.pages_reread,
                words_read = excluded.words_read, words_reread = excluded.words_reread,
                active_seconds = excluded.active_seconds, started = excluded.started,
                completed = excluded.completed, rereadings = excluded.rereadings
            where report_day.* is distinct from excluded.*
            """;

    /** What was voided may have been all that there was on its day. */
    private static final String FORGET =
            "delete from report_day where learner_id = ? and story_id = ? and day <> all (?::date[])";

    private final JdbcOperations jdbc;
    private final Snapshots snapshots;
    private final CompletionRule rule;
    private final ReadingTable readings;

    public JdbcReadingDays(JdbcOperations jdbc, Snapshots snapshots, CompletionRule rule) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.rule = rule;
        this.readings = new ReadingTable(jdbc, "report_reading", rule);
    }

    @Override
    public Shown<SortedMap<LocalDate, DayTotals>> between(
            LearnerId learner, LocalDate from, LocalDate to) {
        return snapshots.read(
                ReportProjection.NAME,
                () -> {
                    var days = new TreeMap<LocalDate, DayTotals>();
                    jdbc.query(
                            BETWEEN,
                            row -> {
                                days.put(row.getObject("day", LocalDate.class), totals(row));
                            },
                            learner.value(),
                            from,
                            to);
                    return days;
                });
    }

    @Override
    public Map<ReadingKey, Reading> load(Set<ReadingKey> keys) {
        return readings.load(keys);
    }

    @Override
    public void save(Map<ReadingKey, Reading> changed) {
        readings.save(changed);
        var kept = new ArrayList<Object[]>();
        var rows = new ArrayList<Object[]>();
        changed.forEach((key, reading) -> {
            var days = StoryDay.of(reading, rule);
            kept.add(columns(key, days.keySet()));
            days.forEach((day, did) -> rows.add(columns(key, day, did)));
        });
        jdbc.batchUpdate(FORGET, kept);
        jdbc.batchUpdate(SAVE, rows);
    }

    private static Object[] columns(ReadingKey key, Set<LocalDate> days) {
        return new Object[] {
            key.learner().value(),
            key.story().value(),
            days.stream().map(LocalDate::toString).toArray(String[]::new)
        };
    }

    private static Object[] columns(ReadingKey key, LocalDate day, StoryDay did) {
        return new Object[] {
            key.learner().value(),
            day,
            key.story().value(),
            did.pagesRead(),
            did.pagesReread(),
            did.wordsRead(),
            did.wordsReread(),
            did.activeSeconds(),
            did.started(),
            did.completed(),
            did.rereadings()
        };
    }

    private static DayTotals totals(ResultSet row) throws SQLException {
        return new DayTotals(
                row.getInt("pages_read"),
                row.getInt("pages_reread"),
                row.getInt("words_read"),
                row.getInt("words_reread"),
                row.getLong("active_seconds"),
                row.getInt("started"),
                row.getInt("completed"),
                row.getInt("rereadings"));
    }
}
