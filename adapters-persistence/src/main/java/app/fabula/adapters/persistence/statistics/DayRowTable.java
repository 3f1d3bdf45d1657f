package app.fabula.adapters.persistence.statistics;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.statistics.DayRow;
import app.fabula.application.statistics.HourProfile;
import app.fabula.application.statistics.LearnerDay;
import app.fabula.application.statistics.Numbers;
import app.fabula.application.statistics.Period;
import app.fabula.application.statistics.Totals;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;

/** What days come to, in columns: years are read at once. */
final class DayRowTable {
    /** By the primary key alone, in its order. */
    static final String BETWEEN =
            """
            select day, story_id, language, active_seconds, pages, words, started, completed, reread, hours
            from statistics_day
            where learner_id = ? and day between ? and ?
            order by day, story_id, language collate "C"
            """;

    /** Of each learner, by the primary key alone. */
    static final String TOTALS =
            """
            select learner_id, sum(active_seconds) as active_seconds, sum(pages) as pages, sum(words) as words,
                   sum(started) as started, sum(completed) as completed, sum(reread) as reread,
                   count(distinct day) as days
            from unnest(?::uuid[]) as k (learner_id) join statistics_day using (learner_id)
            where day between ? and ? and language = coalesce(?::text, language)
              and story_id = coalesce(?::uuid, story_id)
            group by learner_id
            """;

    private static final String DAYS_OF =
            """
            select distinct learner_id, day from statistics_day
            join unnest(?::uuid[], ?::uuid[]) as k (learner_id, story_id) using (learner_id, story_id)
            """;

    /** By the index of stories alone. */
    static final String MILESTONES_OF = DAYS_OF + "where started > 0 or completed > 0";

    private static final String SAVE =
            """
            insert into statistics_day (learner_id, day, story_id, language, active_seconds, pages, words,
                                        started, completed, reread, hours)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::integer[])
            """;

    private final JdbcOperations jdbc;

    DayRowTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Set<LearnerDay> daysOf(Set<ReadingKey> stories) {
        return days(DAYS_OF, stories);
    }

    Set<LearnerDay> milestonesOf(Set<ReadingKey> stories) {
        return days(MILESTONES_OF, stories);
    }

    private Set<LearnerDay> days(String sql, Set<ReadingKey> stories) {
        var learners = stories.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var ids = stories.stream().map(key -> key.story().toString()).toArray(String[]::new);
        return new HashSet<>(
                jdbc.query(
                        sql,
                        (row, _) ->
                                new LearnerDay(
                                        new LearnerId(row.getObject("learner_id", UUID.class)),
                                        row.getObject("day", LocalDate.class)),
                        learners,
                        ids));
    }

    List<DayRow> between(LearnerId learner, LocalDate from, LocalDate to) {
        return jdbc.query(BETWEEN, (row, _) -> row(row), learner.value(), from, to);
    }

    Map<LearnerId, Totals> totals(
            Collection<LearnerId> learners,
            Period period,
            Optional<Language> language,
            Optional<StoryId> story) {
        var totals = new HashMap<LearnerId, Totals>();
        jdbc.query(
                TOTALS,
                row -> {
                    var learner = new LearnerId(row.getObject("learner_id", UUID.class));
                    totals.put(learner, totals(row));
                },
                learners.stream().map(LearnerId::toString).toArray(String[]::new),
                period.from(),
                period.to(),
                language.map(Language::tag).orElse(null),
                story.map(StoryId::value).orElse(null));
        return totals;
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                new Numbers(
                        row.getLong("active_seconds"),
                        row.getInt("pages"),
                        row.getInt("words"),
                        row.getInt("started"),
                        row.getInt("completed"),
                        row.getInt("reread"),
                        HourProfile.NOTHING),
                row.getInt("days"));
    }

    /** All rows of those days in place of what they had. */
    void save(Map<LearnerDay, List<DayRow>> days) {
        jdbc.batchUpdate(
                "delete from statistics_day where learner_id = ? and day = ?",
                days.keySet().stream()
                        .map(day -> new Object[] {day.learner().value(), day.day()})
                        .toList());
        var rows = new ArrayList<Object[]>();
        days.forEach((day, some) -> some.forEach(row -> rows.add(columns(day.learner(), row))));
        jdbc.batchUpdate(SAVE, rows);
    }

    private static Object[] columns(LearnerId learner, DayRow row) {
        var numbers = row.numbers();
        return new Object[] {
            learner.value(),
            row.day(),
            row.story().value(),
            row.language().tag(),
            numbers.activeSeconds(),
            numbers.pages(),
            numbers.words(),
            numbers.started(),
            numbers.completed(),
            numbers.reread(),
            numbers.hours().seconds().stream().map(String::valueOf).toArray(String[]::new)
        };
    }

    private static DayRow row(ResultSet row) throws SQLException {
        return new DayRow(
                row.getObject("day", LocalDate.class),
                new StoryId(row.getObject("story_id", UUID.class)),
                new Language(row.getString("language")),
                new Numbers(
                        row.getLong("active_seconds"),
                        row.getInt("pages"),
                        row.getInt("words"),
                        row.getInt("started"),
                        row.getInt("completed"),
                        row.getInt("reread"),
                        hours(row)));
    }

    private static HourProfile hours(ResultSet row) throws SQLException {
        var seconds = (Integer[]) row.getArray("hours").getArray();
        return new HourProfile(Stream.of(seconds).map(Integer::longValue).toList());
    }
}
