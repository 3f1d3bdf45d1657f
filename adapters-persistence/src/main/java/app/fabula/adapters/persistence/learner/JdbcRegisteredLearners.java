package app.fabula.adapters.persistence.learner;

import app.fabula.application.learner.RegisteredLearners;
import app.fabula.domain.shared.LearnerId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By the index of the log that knows where the events of a name are. */
public final class JdbcRegisteredLearners implements RegisteredLearners {
    private static final String REGISTERED =
            "from event where name = 'learner.LearnerRegistered' and position > ? and position <= ?";

    private static final String BETWEEN =
            """
            select position, substr(tag, length('learner:') + 1)::uuid as learner
            from (select position, tags %s order by position limit ?) registered
            cross join unnest(tags) tag where tag like 'learner:%%' order by position
            """
                    .formatted(REGISTERED);

    private final JdbcClient jdbc;

    public JdbcRegisteredLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Registered> between(long after, long until, int limit) {
        return jdbc.sql(BETWEEN)
                .params(after, until, limit)
                .query((row, _) ->
                        new Registered(
                                new LearnerId(row.getObject("learner", UUID.class)),
                                row.getLong("position")))
                .list();
    }

    @Override
    public long count(long until) {
        return jdbc.sql("select count(*) " + REGISTERED)
                .params(0, until)
                .query(Long.class)
                .single();
    }
}
