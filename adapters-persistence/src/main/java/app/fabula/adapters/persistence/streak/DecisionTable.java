package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import org.springframework.jdbc.core.JdbcOperations;

final class DecisionTable {
    private final JdbcOperations jdbc;

    DecisionTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    StreakDecisions of(LearnerId learner) {
        return new StreakDecisions(
                jdbc.query(
                        "select decision from streak_decision where learner_id = ? order by decided_at, id",
                        (row, _) -> StateJson.read(row.getString("decision"), Decision.class),
                        learner.value()));
    }

    void add(Decision decision) {
        jdbc.update(
                """
                insert into streak_decision (learner_id, decided_at, id, decision) values (?, ?, ?, ?::jsonb)
                on conflict do nothing
                """,
                decision.learner().value(),
                Timestamps.write(decision.occurredAt()),
                decision.id(),
                StateJson.write(decision));
    }
}
