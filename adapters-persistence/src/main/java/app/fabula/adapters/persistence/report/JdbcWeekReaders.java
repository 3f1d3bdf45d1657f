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
     * Of each day no more readers are looked at than are asked for, in the order of its index; and
     * the offset keeps the planner from looking at everybody who was told.
     */
    static final String UNTOLD =
            """
            select distinct reader.learner_id
            from unnest(?::date[]) as week (day)
            cross join lateral (
                select distinct learner_id from statistics_day
                where day = week.day and learner_id > ? and not exists (
                    select from event_tag
                    where tag = 'week:' || learner_id || '/' || ? and name = 'report.WeekReported' offset 0)
                order by learner_id limit ?) as reader
            order by reader.learner_id limit ?
            """;

    private final JdbcClient jdbc;

    public JdbcWeekReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LearnerId> untold(LocalDate monday, Optional<LearnerId> after, int limit) {
        return jdbc.sql(UNTOLD)
                .params(
                        days(monday),
                        after.map(LearnerId::value).orElse(FIRST),
                        monday.toString(),
                        limit,
                        limit)
                .query((row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)))
                .list();
    }

    static String[] days(LocalDate monday) {
        return monday.datesUntil(monday.plusWeeks(1))
                .map(LocalDate::toString)
                .toArray(String[]::new);
    }
}
