package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.KeptStreak;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.Streaks.Glance;
import app.fabula.application.streak.Streaks.TrackDayKey;
import app.fabula.application.streak.TrackDay;
import app.fabula.domain.streak.Outage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** One question to the database, for what clients ask most often. */
final class GlanceQuery {
    private static final String SQL =
            """
            select kept, day, pages, active_seconds, met_at, met_by, met_zone, met_day_start,
                   (select jsonb_agg(outage order by declared_at, id) from streak_outage) as outages,
                   projection_position('%s') as position
            from (values (?::uuid, ?, ?::date)) as asked (learner_id, track, asked_day)
            left join streak using (learner_id, track)
            left join streak_track_day as days
                on days.learner_id = asked.learner_id and days.track = asked.track and day = asked_day
            """
                    .formatted(StreakProjection.NAME);

    private final JdbcOperations jdbc;

    GlanceQuery(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Shown<Glance> of(TrackDayKey asked) {
        var streak = asked.streak();
        return jdbc.query(
                        SQL,
                        (row, _) -> new Shown<>(glance(row), row.getLong("position")),
                        streak.learner().value(),
                        streak.track().code(),
                        asked.day())
                .getFirst();
    }

    private static Glance glance(ResultSet row) throws SQLException {
        var kept = Optional.ofNullable(row.getString("kept"));
        var outages = Optional.ofNullable(row.getString("outages"));
        return new Glance(
                kept.map(json -> StateJson.read(json, KeptStreak.class)),
                row.getObject("day") == null ? TrackDay.NOTHING : TrackDayTable.day(row),
                outages.map(json -> List.of(StateJson.read(json, Outage[].class)))
                        .orElse(List.of()));
    }
}
