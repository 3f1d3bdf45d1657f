package app.fabula.adapters.persistence.notification;

import app.fabula.adapters.persistence.shared.Cursor;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.notification.Inbox;
import app.fabula.application.notification.InboxProjection;
import app.fabula.application.notification.Notice;
import app.fabula.application.notification.NoticeKey;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.notification.NotificationEvent.NotificationsRead;
import app.fabula.domain.shared.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcInbox implements Inbox {
    public static final ProjectionTables TABLES =
            new ProjectionTables(
                    InboxProjection.NAME, List.of("notification", "notification_read"));

    private static final String KNOWN =
            """
            select id, read_at from notification left join notification_read using (learner_id, id)
            where learner_id = ? and id = any(?)
            """;

    /** What was read before stays as it is. */
    private static final String READ =
            """
            insert into notification_read (learner_id, id, read_at)
            select ?::uuid, id, ?::timestamptz from unnest(?::uuid[]) as id on conflict do nothing
            """;

    private final NotificationTable table;
    private final JdbcOperations jdbc;
    private final Snapshots snapshots;
    private final Cursors cursors;

    public JdbcInbox(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        this.table = new NotificationTable(jdbc);
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.cursors = cursors;
    }

    @Override
    public Shown<Page> of(LearnerId learner, Query query) {
        var after = query.cursor().map(text -> Cursor.at(cursors.read(TABLES.projection(), text)));
        var sql = InboxSql.of(learner, query, after);
        var count = InboxSql.unread(learner, query);
        return snapshots.read(
                TABLES.projection(),
                () -> {
                    var items = jdbc.query(sql.text(), (row, _) -> item(row), sql.arguments());
                    var unread =
                            jdbc.queryForObject(count.text(), Integer.class, count.arguments());
                    return new Page(
                            Slice.of(items, query.limit(), this::cursor),
                            Optional.ofNullable(unread).orElseThrow());
                });
    }

    @Override
    public Map<UUID, Optional<Instant>> read(LearnerId learner, Collection<UUID> ids) {
        var known = new HashMap<UUID, Optional<Instant>>();
        jdbc.query(
                KNOWN,
                row -> {
                    known.put(
                            row.getObject("id", UUID.class),
                            Timestamps.readOptional(row, "read_at"));
                },
                learner.value(),
                ids.toArray(UUID[]::new));
        return known;
    }

    @Override
    public void save(NotificationsRead event) {
        jdbc.update(
                READ,
                event.learner().value(),
                Timestamps.write(event.occurredAt()),
                event.notifications().toArray(UUID[]::new));
    }

    @Override
    public Map<NoticeKey, Optional<Notice>> load(Set<NoticeKey> keys) {
        return table.load(keys);
    }

    @Override
    public void save(Map<NoticeKey, Optional<Notice>> notices) {
        table.save(notices);
    }

    private String cursor(Item last) {
        var notice = last.notice();
        var cursor = new Cursor(notice.noticedAt().toString(), notice.id());
        return cursors.write(TABLES.projection(), cursor.place());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                StateJson.read(row.getString("notice"), Notice.class),
                Timestamps.readOptional(row, "read_at"));
    }
}
