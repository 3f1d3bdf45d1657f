package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.streak.StreakKey;
import app.fabula.application.streak.Streaks.TrackDayKey;
import app.fabula.application.streak.TrackDay;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** In columns, not in JSON: ten years are read at once. */
final class TrackDayTable {
    private final JdbcOperations jdbc;

    TrackDayTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    SortedMap<LocalDate, TrackDay> of(StreakKey streak, LocalDate from, LocalDate to) {
        var days = new TreeMap<LocalDate, TrackDay>();
        jdbc.query(
                """
                select day, pages, active_seconds, met_at, met_by, met_zone, met_day_start
                from streak_track_day where learner_id = ? and track = ? and day between ? and ?
                """,
                row -> {
                    days.put(row.getObject("day", LocalDate.class), day(row));
                },
                streak.learner().value(),
                streak.track().code(),
                from,
                to);
        return days;
    }

    void save(Map<TrackDayKey, TrackDay> days) {
        delete(days.entrySet().stream().filter(day -> isNothing(day.getValue())));
        insert(days.entrySet().stream().filter(day -> !isNothing(day.getValue())));
    }

    private void delete(Stream<Map.Entry<TrackDayKey, TrackDay>> days) {
        jdbc.batchUpdate(
                "delete from streak_track_day where learner_id = ? and track = ? and day = ?",
                days.map(Map.Entry::getKey)
                        .map(key ->
                                new Object[] {
                                    key.streak().learner().value(),
                                    key.streak().track().code(),
                                    key.day()
                                })
                        .toList());
    }

    private void insert(Stream<Map.Entry<TrackDayKey, TrackDay>> days) {
        jdbc.batchUpdate(
                """
                insert into streak_track_day
                    (learner_id, track, day, pages, active_seconds, met_at, met_by, met_zone, met_day_start)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (learner_id, track, day) do update
                set pages = excluded.pages, active_seconds = excluded.active_seconds, met_at = excluded.met_at,
                    met_by = excluded.met_by, met_zone = excluded.met_zone, met_day_start = excluded.met_day_start
                """,
                days.map(entry -> columns(entry.getKey(), entry.getValue())).toList());
    }

    private static boolean isNothing(TrackDay day) {
        return day.equals(TrackDay.NOTHING);
    }

    static TrackDay day(ResultSet row) throws SQLException {
        var at = Timestamps.readOptional(row, "met_at");
        return new TrackDay(
                row.getInt("pages"),
                row.getLong("active_seconds"),
                at.isEmpty() ? Optional.empty() : Optional.of(met(row, at.get())));
    }

    private static GoalMet met(ResultSet row, Instant at) throws SQLException {
        var zone = ZoneId.of(row.getString("met_zone"));
        return new GoalMet(
                row.getString("met_by"), new Moment(at, zone, row.getInt("met_day_start")));
    }

    private static @Nullable Object[] columns(TrackDayKey key, TrackDay day) {
        var met = day.met();
        return new @Nullable Object[] {
            key.streak().learner().value(),
            key.streak().track().code(),
            key.day(),
            day.pages(),
            day.activeSeconds(),
            Timestamps.write(met.map(some -> some.when().at())),
            met.map(GoalMet::id).orElse(null),
            met.map(some -> some.when().zone().getId()).orElse(null),
            met.map(some -> some.when().dayStartHour()).orElse(null)
        };
    }
}
