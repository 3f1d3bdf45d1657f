package app.fabula.adapters.persistence.notification;

import app.fabula.adapters.persistence.shared.Cursor;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.notification.Inbox.Query;
import app.fabula.domain.notification.Topic;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions to an inbox, with no more than what is asked for. */
final class InboxSql {
    private static final String NOTIFICATIONS =
            """
            from notification left join notification_read using (learner_id, id)
            where learner_id = ? and topic <> all(?)
            """;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    private InboxSql(String columns, LearnerId learner, Query query) {
        text.append("select ").append(columns).append('\n').append(NOTIFICATIONS);
        arguments.add(learner.value());
        arguments.add(query.muted().stream().map(Topic::name).toArray(String[]::new));
    }

    static InboxSql of(LearnerId learner, Query query, Optional<Cursor> after) {
        var sql = new InboxSql("notice, read_at", learner, query);
        if (query.unreadOnly()) {
            sql.add("and read_at is null");
        }
        after.ifPresent(last ->
                sql.add(
                        "and (noticed_at, id) < (?, ?)",
                        Timestamps.write(Instant.parse(last.key())),
                        last.id()));
        sql.add("order by noticed_at desc, id desc limit ?", query.limit() + 1);
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
