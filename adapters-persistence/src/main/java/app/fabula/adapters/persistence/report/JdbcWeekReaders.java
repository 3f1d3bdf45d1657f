package app.fabula.adapters.persistence.report;

import app.fabula.application.report.WeekReaders;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who read is told by the statistics, and who was told of it by the log. */
public final class JdbcWeekReaders implements WeekReaders {
    private static final UUID FIRST = new UUID(0, 0);

    /**
     * From one reader to the next, by seven looks into the index of days each: no more of a week is
     * read than is asked for. They come in that order, and a condition that is no join keeps it.
     */
    static final String UNTOLD =
            """
            with recursive reader (id) as (
                select ?::uuid
                union all
                select (select next.learner_id from generate_series(0, 6) as n cross join lateral (
                            select learner_id from statistics_day
                            where day = ?::date + n and learner_id > reader.id
                            order by learner_id limit 1) as next
                        order by next.learner_id limit 1)
                from reader where reader.id is not null)
            select id from reader
            where id > ?::uuid and (
                select t.position from event_tag t
                where t.tag = 'week:' || reader.id || '/' || ? and t.name = 'report.WeekReported'
                limit 1) is null
            limit ?
            """;

    private final JdbcClient jdbc;

    public JdbcWeekReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LearnerId> untold(LocalDate monday, Optional<LearnerId> after, int limit) {
        var last = after.map(LearnerId::value).orElse(FIRST);
        return jdbc.sql(UNTOLD)
                .params(last, monday, last, monday.toString(), limit)
                .query((row, _) -> new LearnerId(row.getObject("id", UUID.class)))
                .list();
    }
}
