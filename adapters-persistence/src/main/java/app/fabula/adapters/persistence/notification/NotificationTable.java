package app.fabula.adapters.persistence.notification;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.notification.Matter;
import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.notification.Matter.OfWeek;
import app.fabula.application.notification.Notice;
import app.fabula.application.notification.NoticeKey;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Notices in a table: each itself, and beside it what it is looked for by. */
final class NotificationTable implements ReadModel<NoticeKey, Optional<Notice>> {
    private static final String LOAD =
            """
            select learner_id, track, subject, notice from notification
            join unnest(?::uuid[], ?::text[], ?::text[]) as k (learner_id, track, subject)
            using (learner_id, track, subject)
            """;

    private static final String FIND =
            "select learner_id, track, subject, notice from notification where learner_id = ? and"
                    + " id = any(?)";

    private static final String SAVE =
            """
            insert into notification (learner_id, track, subject, id, position, topic, days, read_at, notice)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (learner_id, track, subject) do update
            set id = excluded.id, position = excluded.position, topic = excluded.topic, days = excluded.days,
                read_at = excluded.read_at, notice = excluded.notice
            """;

    private static final String FORGET =
            "delete from notification where learner_id = ? and track = ? and subject = ?";

    private final JdbcOperations jdbc;

    NotificationTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<NoticeKey, Optional<Notice>> load(Set<NoticeKey> keys) {
        var learners = keys.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var tracks = keys.stream().map(NotificationTable::track).toArray(String[]::new);
        var subjects = keys.stream().map(NoticeKey::subject).toArray(String[]::new);
        var notices = new HashMap<NoticeKey, Optional<Notice>>();
        jdbc.query(
                LOAD,
                row -> {
                    notices.put(key(row), Optional.of(notice(row)));
                },
                learners,
                tracks,
                subjects);
        return notices;
    }

    Map<NoticeKey, Notice> find(LearnerId learner, Collection<UUID> ids) {
        var notices = new HashMap<NoticeKey, Notice>();
        jdbc.query(
                FIND,
                row -> {
                    notices.put(key(row), notice(row));
                },
                learner.value(),
                ids.toArray(UUID[]::new));
        return notices;
    }

    @Override
    public void save(Map<NoticeKey, Optional<Notice>> notices) {
        var rows = new ArrayList<Object[]>();
        var gone = new ArrayList<Object[]>();
        notices.forEach((key, notice) ->
                notice.ifPresentOrElse(
                        now -> rows.add(columns(key, now)), () -> gone.add(columns(key))));
        jdbc.batchUpdate(FORGET, gone);
        jdbc.batchUpdate(SAVE, rows);
    }

    private static NoticeKey key(ResultSet row) throws SQLException {
        return new NoticeKey(
                new LearnerId(row.getObject("learner_id", UUID.class)),
                Optional.of(row.getString("track"))
                        .filter(track -> !track.isEmpty())
                        .map(Track::new),
                row.getString("subject"));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return StateJson.read(row.getString("notice"), Notice.class);
    }

    private static Object[] columns(NoticeKey key) {
        return new Object[] {key.learner().value(), track(key), key.subject()};
    }

    private static Object[] columns(NoticeKey key, Notice notice) {
        return new Object[] {
            key.learner().value(),
            track(key),
            key.subject(),
            notice.id(),
            notice.position(),
            notice.topic().name(),
            days(notice.matter()),
            Timestamps.write(notice.readAt()),
            StateJson.write(notice)
        };
    }

    private static String track(NoticeKey key) {
        return key.track().map(Track::code).orElse("");
    }

    private static int days(Matter matter) {
        return switch (matter) {
            case OfStreak streak -> streak.days();
            case OfAchievement _, OfBackfill _, OfWeek _ -> 0;
        };
    }
}
