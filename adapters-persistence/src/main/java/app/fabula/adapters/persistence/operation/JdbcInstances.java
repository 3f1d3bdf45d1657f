package app.fabula.adapters.persistence.operation;

import static java.util.Objects.requireNonNull;

import app.fabula.application.operation.Instances;
import org.springframework.jdbc.core.JdbcOperations;

/** An instance is alive for a few seconds after it has said so, by the database's clock. */
public final class JdbcInstances implements Instances {
    private static final String SAY_SO_AND_COUNT =
            """
            with dead as (
                delete from instance where node <> ? and seen_at < now() - interval '1 hour'
            ), me as (
                insert into instance (node, seen_at) values (?, now())
                on conflict (node) do update set seen_at = now()
            )
            select 1 + count(*) from instance
            where node <> ? and seen_at > now() - interval '4 seconds'
            """;

    private final JdbcOperations jdbc;
    private final String node;

    /**
     * @param node different for every process that there ever is
     */
    public JdbcInstances(JdbcOperations jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    @Override
    public int alive() {
        return requireNonNull(
                jdbc.queryForObject(SAY_SO_AND_COUNT, Integer.class, node, node, node));
    }

    @Override
    public void leave() {
        jdbc.update("delete from instance where node = ?", node);
    }
}
