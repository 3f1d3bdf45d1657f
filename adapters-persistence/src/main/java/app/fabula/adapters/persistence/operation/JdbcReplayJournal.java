package app.fabula.adapters.persistence.operation;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.Replay;
import app.fabula.application.operation.ReplayJournal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class JdbcReplayJournal implements ReplayJournal {
    /** One that runs holds the lock; where nobody does, its process has died. */
    private static final String HAS_DIED =
            """
            state = 'running' and not exists (
                select from pg_locks l join pg_database d on d.oid = l.database
                where d.datname = current_database() and l.locktype = 'advisory' and l.granted
                  and l.classid = 0 and l.objid = %d)
            """
                    .formatted(JdbcShadows.REPLAY_LOCK);

    /** As they are told. */
    private static final String ALL =
            """
            select id, projections, verify, position, target, events, started_at, updated_at, comparisons, error,
                   case when %s then 'stopped' else state end as state
            from replay
            """
                    .formatted(HAS_DIED);

    private static final String ASK_TO_STOP =
            """
            update replay set asked_to_stop = true where id = ? and state = 'running' and not (%s)
            """
                    .formatted(HAS_DIED);

    private static final String FORGET =
            """
            delete from replay where id in (select id from replay order by started_at desc offset 1000)
            """;

    private final JdbcClient jdbc;

    public JdbcReplayJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever begins holds the lock: what still seems to run has died. */
    @Override
    public void begin(Replay replay) {
        jdbc.sql("update replay set state = 'stopped' where state = 'running'").update();
        jdbc.sql(FORGET).update();
        jdbc.sql(
                        """
                        insert into replay (id, projections, verify, state, position, target, events, started_at, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        replay.id(),
                        replay.projections().toArray(String[]::new),
                        replay.verify(),
                        text(replay.state()),
                        replay.position(),
                        replay.target(),
                        replay.events(),
                        Timestamps.write(replay.startedAt()),
                        Timestamps.write(replay.updatedAt()))
                .update();
    }

    @Override
    public void progress(UUID id, long position, long target, long events) {
        jdbc.sql(
                        """
                        update replay set position = ?, target = ?, events = ?, updated_at = clock_timestamp()
                        where id = ?
                        """)
                .params(position, target, events, id)
                .update();
    }

    @Override
    public void end(
            UUID id, Replay.State state, List<Comparison> comparisons, Optional<String> error) {
        jdbc.sql(
                        """
                        update replay set state = ?, comparisons = ?::jsonb, error = ?, updated_at = clock_timestamp()
                        where id = ?
                        """)
                .param(text(state))
                .param(StateJson.write(comparisons))
                .param(error.orElse(null))
                .param(id)
                .update();
    }

    @Override
    public Optional<Replay> find(UUID id) {
        return told(ALL + "where id = ?", id).stream().findFirst();
    }

    @Override
    public List<Replay> recent() {
        return told(ALL + "order by started_at desc, id limit 20");
    }

    /**
     * A row is seen as of the beginning of a statement, and the lock as it is: what ends just then
     * seems to have died. Asked once more it is seen to have ended.
     */
    private List<Replay> told(String query, Object... parameters) {
        var replays = list(query, parameters);
        return replays.stream().anyMatch(replay -> replay.state() == Replay.State.STOPPED)
                ? list(query, parameters)
                : replays;
    }

    private List<Replay> list(String query, Object... parameters) {
        return jdbc.sql(query).params(parameters).query((row, _) -> replay(row)).list();
    }

    @Override
    public boolean askToStop(UUID id) {
        return jdbc.sql(ASK_TO_STOP).param(id).update() > 0;
    }

    @Override
    public boolean isAskedToStop(UUID id) {
        return jdbc.sql("select asked_to_stop from replay where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static Replay replay(ResultSet row) throws SQLException {
        return new Replay(
                row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("projections").getArray()),
                row.getBoolean("verify"),
                Replay.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("position"),
                row.getLong("target"),
                row.getLong("events"),
                Timestamps.read(row, "started_at"),
                Timestamps.read(row, "updated_at"),
                List.of(StateJson.read(row.getString("comparisons"), Comparison[].class)),
                Optional.ofNullable(row.getString("error")));
    }

    private static String text(Replay.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
