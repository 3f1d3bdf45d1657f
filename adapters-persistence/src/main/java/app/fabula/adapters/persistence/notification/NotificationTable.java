package app.fabula.adapters.persistence.notification;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.notification.Notice;
import app.fabula.application.notification.NoticeKey;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Notices in a table, by what they are about. */
final class NotificationTable implements ReadModel<NoticeKey, Optional<Notice>> {
    private static final String LOAD =
            """
            select learner_id, subject, notice from notification
            join unnest(?::uuid[], ?::text[]) as k (learner_id, subject) using (learner_id, subject)
            """;

    private static final String SAVE =
            """
            insert into notification (learner_id, subject, id, topic, noticed_at, notice)
            values (?, ?, ?, ?, ?, ?::jsonb)
            on conflict (learner_id, subject) do update
            set id = excluded.id, topic = excluded.topic, noticed_at = excluded.noticed_at, notice = excluded.notice
            """;

    private static final String FORGET =
            "delete from notification where learner_id = ? and subject = ?";

    private final JdbcOperations jdbc;

    NotificationTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<NoticeKey, Optional<Notice>> load(Set<NoticeKey> keys) {
        var learners = keys.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var subjects = keys.stream().map(NoticeKey::subject).toArray(String[]::new);
        var notices = new HashMap<NoticeKey, Optional<Notice>>();
        jdbc.query(
                LOAD,
                row -> {
                    notices.put(
                            new NoticeKey(
                                    new LearnerId(row.getObject("learner_id", UUID.class)),
                                    row.getString("subject")),
                            Optional.of(StateJson.read(row.getString("notice"), Notice.class)));
                },
                learners,
                subjects);
        return notices;
    }

    @Override
    public void save(Map<NoticeKey, Optional<Notice>> notices) {
        var rows = new ArrayList<Object[]>();
        var gone = new ArrayList<Object[]>();
        notices.forEach((key, notice) ->
                notice.ifPresentOrElse(
                        now -> rows.add(columns(key, now)),
                        () -> gone.add(new Object[] {key.learner().value(), key.subject()})));
        jdbc.batchUpdate(SAVE, rows);
        jdbc.batchUpdate(FORGET, gone);
    }

    private static Object[] columns(NoticeKey key, Notice notice) {
        return new Object[] {
            key.learner().value(),
            key.subject(),
            notice.id(),
            notice.topic().name(),
            Timestamps.write(notice.noticedAt()),
            StateJson.write(notice)
        };
    }
}
