package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.streak.StreakDues;
import app.fabula.domain.shared.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcStreakDues implements StreakDues {
    private static final Duration TAKEN_FOR = Duration.ofMinutes(1);

    private final JdbcOperations jdbc;

    public JdbcStreakDues(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LearnerId> take(Instant now, int limit) {
        return jdbc.query(
                """
                update streak_due set due_at = ?
                where learner_id in (
                    select learner_id from streak_due where due_at <= ?
                    order by due_at limit ? for update skip locked)
                returning learner_id
                """,
                (row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)),
                Timestamps.write(now.plus(TAKEN_FOR)),
                Timestamps.write(now),
                limit);
    }

    @Override
    public void set(LearnerId learner, Optional<Instant> due, long seen) {
        jdbc.update(
                """
                insert into streak_due (learner_id, due_at, seen) values (?, ?, ?)
                on conflict (learner_id) do update set due_at = excluded.due_at, seen = excluded.seen
                where streak_due.seen <= excluded.seen
                """,
                learner.value(),
                Timestamps.write(due),
                seen);
    }

    @Override
    public void setAll(Instant due, long from) {
        jdbc.update(
                """
                insert into streak_due (learner_id, due_at, seen)
                select learner_id, ?, ?
                from (select learner_id from streak union select learner_id from streak_due) as everybody
                on conflict (learner_id) do update
                set due_at = excluded.due_at, seen = greatest(streak_due.seen, excluded.seen)
                """,
                Timestamps.write(due),
                from);
    }
}
