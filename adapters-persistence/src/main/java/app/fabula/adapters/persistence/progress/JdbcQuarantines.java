package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.Cursor;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.progress.QuarantineProjection;
import app.fabula.application.progress.QuarantinedActivity;
import app.fabula.application.progress.Quarantines;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.Quarantine.Waiting;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.shared.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class JdbcQuarantines implements Quarantines {
    public static final ProjectionTables TABLES =
            new ProjectionTables(QuarantineProjection.NAME, List.of("quarantine"));

    private static final String SAVE =
            """
            insert into quarantine (id, learner_id, cause, occurred_at, received_at, activity)
            values (?, ?, ?, ?, ?, ?::jsonb)
            on conflict (id) do update
            set cause = excluded.cause, occurred_at = excluded.occurred_at, received_at = excluded.received_at,
                activity = excluded.activity
            """;

    private static final String OF_LEARNER =
            """
            select activity from quarantine
            where learner_id = :learner and (received_at, id) > (cast(:after as timestamptz), :afterId)
            order by received_at, id limit :limit
            """;

    private static final String ALL =
            """
            select activity from quarantine
            where (received_at, id) > (cast(:after as timestamptz), :afterId)
            order by received_at, id limit :limit
            """;

    /** Before whatever there is. */
    private static final Cursor BEGINNING = new Cursor("-infinity", new UUID(0, 0));

    private final JdbcOperations rows;
    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final Cursors cursors;

    public JdbcQuarantines(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        this.rows = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
        this.snapshots = snapshots;
        this.cursors = cursors;
    }

    @Override
    public Shown<Slice<QuarantinedActivity>> of(
            LearnerId learner, int limit, Optional<String> cursor) {
        var query = jdbc.sql(OF_LEARNER).param("learner", learner.value());
        return slice(query, QuarantineProjection.NAME + "/" + learner, limit, cursor);
    }

    @Override
    public Shown<Slice<QuarantinedActivity>> all(int limit, Optional<String> cursor) {
        return slice(jdbc.sql(ALL), QuarantineProjection.NAME, limit, cursor);
    }

    @Override
    public List<ActivityQuarantined> due(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select activity from quarantine where cause = 'IN_THE_FUTURE' and occurred_at <= :now
                        order by occurred_at, id limit :limit
                        """)
                .param("now", Timestamps.write(now))
                .param("limit", limit)
                .query((row, _) -> activity(row))
                .list();
    }

    @Override
    public Map<ActivityKey, Quarantine> load(Set<ActivityKey> keys) {
        var byId = new HashMap<UUID, ActivityKey>();
        keys.forEach(key -> byId.put(key.eventId(), key));
        var found = new HashMap<ActivityKey, Quarantine>();
        rows.query(
                "select id, activity from quarantine where id = any (?::uuid[])",
                row -> {
                    var key = Objects.requireNonNull(byId.get(row.getObject("id", UUID.class)));
                    found.put(key, new Waiting(activity(row)));
                },
                (Object) ids(keys));
        return found;
    }

    @Override
    public void save(Map<ActivityKey, Quarantine> states) {
        var waiting = new ArrayList<Object[]>();
        var others = new HashMap<>(states);
        states.forEach((key, state) -> {
            if (state instanceof Waiting(var activity)) {
                waiting.add(columns(key, activity));
                others.remove(key);
            }
        });
        rows.batchUpdate(SAVE, waiting);
        rows.update(
                "delete from quarantine where id = any (?::uuid[])", (Object) ids(others.keySet()));
    }

    private Shown<Slice<QuarantinedActivity>> slice(
            JdbcClient.StatementSpec query, String list, int limit, Optional<String> cursor) {
        var after = cursor.map(text -> Cursor.at(cursors.read(list, text))).orElse(BEGINNING);
        return snapshots.read(
                QuarantineProjection.NAME,
                () -> {
                    var found =
                            query.param("after", after.key())
                                    .param("afterId", after.id())
                                    .param("limit", limit + 1)
                                    .query((row, _) -> activity(row))
                                    .list();
                    return Slice.of(found, limit, last -> cursors.write(list, place(last)))
                            .map(QuarantinedActivity::of);
                });
    }

    private static String place(ActivityQuarantined last) {
        return new Cursor(last.receivedAt().toString(), last.key().eventId()).place();
    }

    private static ActivityQuarantined activity(ResultSet row) throws SQLException {
        return StateJson.read(row.getString("activity"), ActivityQuarantined.class);
    }

    private static String[] ids(Set<ActivityKey> keys) {
        return keys.stream().map(key -> key.eventId().toString()).toArray(String[]::new);
    }

    private static Object[] columns(ActivityKey key, ActivityQuarantined activity) {
        return new Object[] {
            key.eventId(),
            key.learner().value(),
            activity.cause().name(),
            Timestamps.write(activity.report().occurredAt()),
            Timestamps.write(activity.receivedAt()),
            StateJson.write(activity)
        };
    }
}
