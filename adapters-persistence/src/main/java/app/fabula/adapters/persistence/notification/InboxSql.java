package app.fabula.adapters.persistence.notification;

import app.fabula.application.notification.Inbox.Query;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The questions to an inbox, with no more than what is asked for, so that each has its index. */
final class InboxSql {
    /** What is the same of a language as of all of them is told of all of them. */
    private static final String NOTIFICATIONS =
            """
            from notification n where learner_id = ? and topic <> all(?)
            and not (track not in ('', '*')
                     and exists (select from notification twin
                                 where twin.learner_id = n.learner_id and twin.track = '*' and twin.subject = n.subject
                                   and twin.topic = n.topic and twin.days = n.days))
            """;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    private InboxSql(String columns, LearnerId learner, Query query) {
        text.append("select ").append(columns).append('\n').append(NOTIFICATIONS);
        arguments.add(learner.value());
        arguments.add(query.muted().stream().map(Topic::name).toArray(String[]::new));
    }

    /**
     * @param after position of the last one that was shown
     */
    static InboxSql of(LearnerId learner, Query query, OptionalLong after) {
        var sql = new InboxSql("notice", learner, query);
        if (query.unreadOnly()) {
            sql.add("and read_at is null");
        }
        after.ifPresent(last -> sql.add("and position < ?", last));
        sql.add("order by position desc limit ?", query.limit() + 1);
        return sql;
    }

    static InboxSql unread(LearnerId learner, Query query) {
        var sql = new InboxSql("count(*)", learner, query);
        sql.add("and read_at is null");
        return sql;
    }

    String text() {
        return text.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    private void add(String piece, Object... values) {
        text.append(piece).append('\n');
        arguments.addAll(List.of(values));
    }
}
