package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.streak.KeptStreak;
import app.fabula.application.streak.StreakKey;
import app.fabula.application.streak.Streaks.Checkpoints;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Streaks as they stood at the end of months. */
final class CheckpointTable {
    private final JdbcOperations jdbc;

    CheckpointTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptStreak> latest(StreakKey streak, Instant before) {
        return jdbc
                .query(
                        """
                        select kept from streak_checkpoint
                        where learner_id = ? and track = ? and folded_to < ?
                        order by folded_to desc limit 1
                        """,
                        (row, _) -> StateJson.read(row.getString("kept"), KeptStreak.class),
                        streak.learner().value(),
                        streak.track().code(),
                        Timestamps.write(before))
                .stream()
                .findFirst();
    }

    void save(Map<StreakKey, Checkpoints> changed) {
        jdbc.batchUpdate(
                """
                delete from streak_checkpoint
                where learner_id = ? and track = ? and folded_to >= coalesce(?::timestamptz, '-infinity')
                """,
                changed.entrySet().stream()
                        .map(entry ->
                                row(entry.getKey(), Timestamps.write(entry.getValue().from())))
                        .toList());
        jdbc.batchUpdate(
                """
                insert into streak_checkpoint (learner_id, track, folded_to, kept)
                values (?, ?, ?, ?::jsonb)
                """,
                changed.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().kept().stream()
                                        .map(kept -> row(entry.getKey(), kept)))
                        .toList());
    }

    private static @Nullable Object[] row(StreakKey key, KeptStreak kept) {
        var to = kept.to().orElseThrow().at();
        return row(key, Timestamps.write(to), StateJson.write(kept));
    }

    private static @Nullable Object[] row(StreakKey key, @Nullable Object... others) {
        var row = new @Nullable Object[others.length + 2];
        row[0] = key.learner().value();
        row[1] = key.track().code();
        System.arraycopy(others, 0, row, 2, others.length);
        return row;
    }
}
