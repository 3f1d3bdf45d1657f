package app.fabula.adapters.persistence.operation;

import app.fabula.adapters.persistence.shared.JdbcProjectionStore;
import app.fabula.application.operation.Standings;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** A claim that has not been renewed for too long is nobody's, as for who would take it over. */
public final class JdbcStandings implements Standings {
    private static final String OF =
            """
            select name, projection_position(name) as position,
                   case when owner is null or claimed_at::timestamptz < now() - make_interval(secs => ?) then 'nobody'
                        when owner = ? then 'here'
                        else 'elsewhere' end as holder
            from unnest(?) as name left join projection_token on processor_name = name
            """;

    private final JdbcOperations jdbc;
    private final String node;

    /**
     * @param node this instance, as it claims
     */
    public JdbcStandings(JdbcOperations jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    @Override
    public Map<String, Standing> of(Collection<String> followers) {
        var standings = new HashMap<String, Standing>();
        jdbc.query(
                OF,
                row -> {
                    standings.put(
                            row.getString("name"),
                            new Standing(
                                    row.getLong("position"),
                                    Holder.valueOf(
                                            row.getString("holder").toUpperCase(Locale.ROOT))));
                },
                JdbcProjectionStore.CLAIM_TIMEOUT.toSeconds(),
                node,
                followers.toArray(String[]::new));
        return standings;
    }
}
