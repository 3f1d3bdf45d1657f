package app.fabula.adapters.persistence.operation;

import static java.util.Comparator.comparing;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.operation.ErrorGroup;
import app.fabula.application.operation.ErrorGroups;
import app.fabula.application.operation.Fingerprint;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A few hundred rows at the most, so that it takes no index to find one by its traces. */
public final class JdbcErrorGroups implements ErrorGroups {
    private static final String LIST = "error-groups";
    private static final String ADD =
            """
            insert into error_group as known
                (fingerprint, exceptions, frames, route, count, first_seen, last_seen, trace_ids)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (fingerprint) do update set
                route = case when excluded.last_seen < known.last_seen then known.route else excluded.route end,
                count = known.count + excluded.count,
                first_seen = least(known.first_seen, excluded.first_seen),
                last_seen = greatest(known.last_seen, excluded.last_seen),
                trace_ids = (case when excluded.last_seen < known.last_seen
                    then known.trace_ids || excluded.trace_ids
                    else excluded.trace_ids || known.trace_ids end)[1:%d]
            """
                    .formatted(ErrorGroup.MOST_TRACES);

    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final Cursors cursors;

    public JdbcErrorGroups(
            JdbcOperations jdbc, PlatformTransactionManager transactions, Cursors cursors) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.cursors = cursors;
    }

    /** In one order, so that two instances never wait for one another. */
    @Override
    public void add(Collection<ErrorGroup> counted) {
        var rows =
                counted.stream()
                        .sorted(comparing(group -> group.fingerprint().id()))
                        .map(JdbcErrorGroups::row)
                        .toList();
        transaction.executeWithoutResult(_ -> jdbc.batchUpdate(ADD, rows));
    }

    @Override
    public void prune(Instant before, int most) {
        jdbc.update(
                """
                delete from error_group where last_seen < ? or fingerprint in
                    (select fingerprint from error_group order by last_seen desc, fingerprint desc offset ?)
                """,
                Timestamps.write(before),
                most);
    }

    @Override
    public Slice<ErrorGroup> list(Optional<String> traceId, int limit, Optional<String> cursor) {
        var conditions = new StringBuilder("true");
        var values = new ArrayList<Object>();
        traceId.ifPresent(id -> {
            conditions.append(" and ? = any (trace_ids)");
            values.add(id);
        });
        cursor.map(text -> cursors.read(LIST, text).split("/", 2))
                .ifPresent(last -> {
                    conditions.append(" and (last_seen, fingerprint) < (?, ?)");
                    values.add(Timestamps.write(Instant.parse(last[0])));
                    values.add(last[1]);
                });
        values.add(limit + 1);
        var found =
                jdbc.query(
                        """
                        select exceptions, frames, route, count, first_seen, last_seen, trace_ids
                        from error_group where %s order by last_seen desc, fingerprint desc limit ?
                        """
                                .formatted(conditions),
                        (row, _) -> group(row),
                        values.toArray());
        return Slice.of(
                found,
                limit,
                last -> cursors.write(LIST, last.lastSeen() + "/" + last.fingerprint().id()));
    }

    private static Object[] row(ErrorGroup group) {
        return new Object[] {
            group.fingerprint().id(),
            array(group.fingerprint().exceptions()),
            array(group.fingerprint().frames()),
            group.route(),
            group.count(),
            Timestamps.write(group.firstSeen()),
            Timestamps.write(group.lastSeen()),
            array(group.traceIds())
        };
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static ErrorGroup group(ResultSet row) throws SQLException {
        return new ErrorGroup(
                new Fingerprint(texts(row, "exceptions"), texts(row, "frames")),
                row.getString("route"),
                row.getLong("count"),
                Timestamps.read(row, "first_seen"),
                Timestamps.read(row, "last_seen"),
                texts(row, "trace_ids"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
