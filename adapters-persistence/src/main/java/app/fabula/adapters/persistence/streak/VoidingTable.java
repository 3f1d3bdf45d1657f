package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.streak.DayKey;
import app.fabula.application.streak.VoidedFact;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

final class VoidingTable {
    private final JdbcOperations jdbc;

    VoidingTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<VoidedFact> of(DayKey key) {
        return jdbc.query(
                """
                select voided from streak_voiding where learner_id = ? and day = ?
                order by voided_at, activity
                """,
                (row, _) -> StateJson.read(row.getString("voided"), VoidedFact.class),
                key.learner().value(),
                key.day());
    }

    void add(DayKey key, VoidedFact fact) {
        jdbc.update(
                """
                insert into streak_voiding (learner_id, day, voided_at, activity, voided)
                values (?, ?, ?, ?, ?::jsonb)
                on conflict do nothing
                """,
                key.learner().value(),
                key.day(),
                Timestamps.write(fact.at()),
                fact.activity(),
                StateJson.write(fact));
    }
}
