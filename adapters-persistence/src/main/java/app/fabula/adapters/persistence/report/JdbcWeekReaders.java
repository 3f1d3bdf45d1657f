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

    private static final String UNTOLD =
            """
            select distinct learner_id from statistics_day d
            where day between ? and ? and learner_id > ? and not exists (
                select from event_tag t
                where t.tag = 'week:' || d.learner_id || '/' || ? and t.name = 'report.WeekReported')
            order by learner_id limit ?
            """;

    private final JdbcClient jdbc;

    public JdbcWeekReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LearnerId> untold(LocalDate monday, Optional<LearnerId> after, int limit) {
        return jdbc.sql(UNTOLD)
                .params(
                        monday,
                        monday.plusDays(6),
                        after.map(LearnerId::value).orElse(FIRST),
                        monday.toString(),
                        limit)
                .query((row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)))
                .list();
    }
}
