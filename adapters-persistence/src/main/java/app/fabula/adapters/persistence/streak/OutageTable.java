package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

final class OutageTable {
    private final JdbcOperations jdbc;

    OutageTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<Outage> all() {
        return jdbc.query(
                "select outage from streak_outage order by declared_at, id",
                (row, _) -> StateJson.read(row.getString("outage"), Outage.class));
    }

    /** Who said so first. */
    Declared declared(Outage outage) {
        return jdbc.query(
                        """
                        select id, declared_at from streak_outage where outage = ?::jsonb
                        order by declared_at, id limit 1
                        """,
                        (row, _) ->
                                new Declared(
                                        row.getObject("id", UUID.class),
                                        Timestamps.read(row, "declared_at"),
                                        outage),
                        StateJson.write(outage))
                .getFirst();
    }

    void add(OutageDeclared outage) {
        jdbc.update(
                """
                insert into streak_outage (declared_at, id, outage) values (?, ?, ?::jsonb)
                on conflict do nothing
                """,
                Timestamps.write(outage.occurredAt()),
                outage.id(),
                StateJson.write(Outage.of(outage)));
    }
}
