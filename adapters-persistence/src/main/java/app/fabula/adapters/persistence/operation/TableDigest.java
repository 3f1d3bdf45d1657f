package app.fabula.adapters.persistence.operation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * SHA-256 of every row of some tables, in the order of their keys and in PostgreSQL's own text
 * form. Rows stream through it, whatever their number. When something was recorded is left out: it
 * depends on the order in which things came, as nothing else does.
 */
final class TableDigest {
    private final JdbcOperations jdbc;

    TableDigest(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** In hexadecimal; in the transaction that there is. */
    String of(String schema, List<String> tables) {
        var digest = sha256();
        for (var table : tables) {
            digest.update(table.getBytes(StandardCharsets.UTF_8));
            var rows = rows(schema, table);
            jdbc.execute(
                    (ConnectionCallback<Boolean>) connection -> copy(connection, rows, digest));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String rows(String schema, String table) {
        var key =
                jdbc.queryForObject(
                        """
                        select string_agg(format('%I', a.attname), ', ' order by k.place)
                        from pg_constraint c, unnest(c.conkey) with ordinality as k (number, place), pg_attribute a
                        where c.contype = 'p' and c.conrelid = ?::regclass
                          and a.attrelid = c.conrelid and a.attnum = k.number
                        """,
                        String.class, table);
        return "copy (select row(%s)::text from %s.%s t order by %s) to stdout"
                .formatted(columns(table), schema, table, key);
    }

    private String columns(String table) {
        return requireNonNull(
                jdbc.queryForObject(
                        """
                        select string_agg(format('t.%I', attname), ', ' order by attnum) from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attname <> 'recorded_at'
                        """,
                        String.class, table));
    }

    private static boolean copy(Connection connection, String query, MessageDigest digest)
            throws SQLException {
        // Times are written in the zone of the session.
        try (var statement = connection.createStatement()) {
            statement.execute("set local timezone = 'UTC'");
        }
        try (var into = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(query, into);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
