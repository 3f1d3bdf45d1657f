package app.fabula.adapters.persistence.shared;

import app.fabula.application.shared.KeyedRequests;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By the database's clock, which all instances share. */
public final class JdbcKeyedRequests implements KeyedRequests {
    /** Between a claim that was not granted and the look at why, the row may have gone. */
    private static final int LOOKS = 3;

    /** New, or left by its owner. */
    private static final String CLAIM =
            """
            insert into keyed_request as known (record, principal, key, fingerprint, claimed_until)
            values (?, sha256(convert_to(?, 'UTF8')), sha256(convert_to(?, 'UTF8')), decode(?, 'hex'), now() + make_interval(secs => ?))
            on conflict (principal, key) do update
                set claimed_until = excluded.claimed_until, claims = known.claims + 1
                where known.fingerprint = excluded.fingerprint and known.status is null and known.claimed_until <= now()
            returning record
            """;

    private static final String LOOK =
            """
            select fingerprint = decode(?, 'hex') as is_same, status, headers, body
            from keyed_request
            where principal = sha256(convert_to(?, 'UTF8')) and key = sha256(convert_to(?, 'UTF8'))
            """;

    private static final String FORGET =
            """
            with gone as (
                delete from keyed_request where record = ? and status is null and claims = 1
            )
            update keyed_request set claimed_until = now() where record = ? and status is null and claims > 1
            """;

    private record Headers(Map<String, String> all) {}

    private final JdbcClient jdbc;
    private final Supplier<UUID> ids;

    public JdbcKeyedRequests(JdbcClient jdbc, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public Claim claim(Request request) {
        for (var look = 0; look < LOOKS; look++) {
            var claim = granted(request).or(() -> withheld(request));
            if (claim.isPresent()) {
                return claim.get();
            }
        }
        return new Claim.Running();
    }

    private Optional<Claim> granted(Request request) {
        return jdbc.sql(CLAIM)
                .params(
                        ids.get(),
                        request.principal(),
                        request.key(),
                        request.fingerprint(),
                        LEASE.toSeconds())
                .query(UUID.class)
                .optional()
                .map(Claim.Granted::new);
    }

    private Optional<Claim> withheld(Request request) {
        return jdbc.sql(LOOK)
                .params(request.fingerprint(), request.principal(), request.key())
                .query((row, _) -> withheld(row))
                .optional();
    }

    private static Claim withheld(ResultSet row) throws SQLException {
        if (!row.getBoolean("is_same")) {
            return new Claim.Reused();
        }
        var status = row.getInt("status");
        return row.wasNull()
                ? new Claim.Running()
                : new Claim.Answered(
                        new Answer(
                                status,
                                StateJson.read(row.getString("headers"), Headers.class).all(),
                                row.getBytes("body")));
    }

    @Override
    public void keep(UUID record, Answer answer) {
        jdbc.sql(
                        """
                        update keyed_request set status = ?, headers = ?::jsonb, body = ?
                        where record = ? and status is null
                        """)
                .params(
                        answer.status(),
                        StateJson.write(new Headers(answer.headers())),
                        answer.body(),
                        record)
                .update();
    }

    @Override
    public void release(UUID record) {
        jdbc.sql(
                        "update keyed_request set claimed_until = now() where record = ? and status is null")
                .param(record)
                .update();
    }

    @Override
    public void forget(UUID record) {
        jdbc.sql(FORGET).params(record, record).update();
    }

    @Override
    public void prune() {
        jdbc.sql("delete from keyed_request where created_at <= now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
    }
}
