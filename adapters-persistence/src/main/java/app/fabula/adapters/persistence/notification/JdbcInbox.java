package app.fabula.adapters.persistence.notification;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.application.notification.Inbox;
import app.fabula.application.notification.InboxProjection;
import app.fabula.application.notification.Notice;
import app.fabula.application.notification.NoticeKey;
import app.fabula.application.notification.RunKey;
import app.fabula.application.notification.ToldRun;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcInbox implements Inbox {
    public static final ProjectionTables TABLES =
            new ProjectionTables(InboxProjection.NAME, List.of("notification", "notification_run"));

    private final NotificationTable notices;
    private final ToldRunTable runs;
    private final JdbcOperations jdbc;
    private final Snapshots snapshots;
    private final Cursors cursors;

    public JdbcInbox(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        this.notices = new NotificationTable(jdbc);
        this.runs = new ToldRunTable(jdbc);
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.cursors = cursors;
    }

    @Override
    public ReadModel<RunKey, ToldRun> runs() {
        return runs;
    }

    @Override
    public Shown<Page> of(LearnerId learner, Query query) {
        var sql = InboxSql.of(learner, query, after(query));
        var count = InboxSql.unread(learner, query);
        return snapshots.read(
                TABLES.projection(),
                () -> {
                    var some =
                            jdbc.query(
                                    sql.text(),
                                    (row, _) ->
                                            StateJson.read(row.getString("notice"), Notice.class),
                                    sql.arguments());
                    var unread =
                            jdbc.queryForObject(count.text(), Integer.class, count.arguments());
                    return new Page(
                            Slice.of(some, query.limit(), this::cursor),
                            Optional.ofNullable(unread).orElseThrow());
                });
    }

    private OptionalLong after(Query query) {
        return query.cursor()
                .map(text ->
                        OptionalLong.of(Long.parseLong(cursors.read(TABLES.projection(), text))))
                .orElseGet(OptionalLong::empty);
    }

    private String cursor(Notice last) {
        return cursors.write(TABLES.projection(), Long.toString(last.position()));
    }

    @Override
    public Map<NoticeKey, Notice> find(LearnerId learner, Collection<UUID> ids) {
        return notices.find(learner, ids);
    }

    @Override
    public Map<NoticeKey, Optional<Notice>> load(Set<NoticeKey> keys) {
        return notices.load(keys);
    }

    @Override
    public void save(Map<NoticeKey, Optional<Notice>> states) {
        notices.save(states);
    }
}
