package app.fabula.adapters.persistence.access;

import app.fabula.application.access.KeyUses;
import app.fabula.domain.access.KeyId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes once a minute for each key, however often it is used; and refuses no key where it cannot.
 */
public final class JdbcKeyUses implements KeyUses {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcKeyUses.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Map<KeyId, Instant> written = new ConcurrentHashMap<>();

    public JdbcKeyUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(KeyId key, Instant at) {
        if (!isDue(key, at)) {
            return;
        }
        try {
            write(key, at);
        } catch (DataAccessException e) {
            LOG.warn("It is not noted that the key {} was used: {}", key, e.getMessage());
        }
    }

    /** Of all who use a key at once, one writes. */
    private boolean isDue(KeyId key, Instant at) {
        var last = written.get(key);
        return last == null
                ? written.putIfAbsent(key, at) == null
                : !at.isBefore(last.plus(PAUSE)) && written.replace(key, last, at);
    }

    private void write(KeyId key, Instant at) {
        jdbc.sql(
                        """
                        insert into api_key_use as known (key_id, last_used_at) values (?, ?)
                        on conflict (key_id) do update
                        set last_used_at = greatest(known.last_used_at, excluded.last_used_at)
                        """)
                .params(key.value(), Timestamp.from(at))
                .update();
    }

    @Override
    public Map<KeyId, Instant> last() {
        return jdbc
                .sql("select key_id, last_used_at from api_key_use")
                .query((row, _) ->
                        Map.entry(
                                new KeyId(row.getString("key_id")),
                                row.getTimestamp("last_used_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
