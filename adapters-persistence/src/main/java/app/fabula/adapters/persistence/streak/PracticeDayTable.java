package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Days practised in a table; each projection that needs them has its own. */
public final class PracticeDayTable implements ReadModel<DayKey, PracticeDay> {
    private final JdbcOperations jdbc;
    private final String table;

    /**
     * @param table trusted text, of the shape of {@code streak_day}
     */
    public PracticeDayTable(JdbcOperations jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    public SortedMap<LocalDate, Instant> credited(LearnerId learner) {
        var days = new TreeMap<LocalDate, Instant>();
        jdbc.query(
                "select day, credited_at from "
                        + table
                        + " where learner_id = ? and credited_at is not null",
                row -> {
                    days.put(
                            row.getObject("day", LocalDate.class),
                            Timestamps.read(row, "credited_at"));
                },
                learner.value());
        return days;
    }

    @Override
    public Map<DayKey, PracticeDay> load(Set<DayKey> keys) {
        var learners = keys.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var days = keys.stream().map(key -> key.day().toString()).toArray(String[]::new);
        var states = new HashMap<DayKey, PracticeDay>();
        jdbc.query(
                "select learner_id, day, practices from "
                        + table
                        + " join unnest(?::uuid[], ?::date[]) as k (learner_id, day) using (learner_id, day)",
                row -> {
                    states.put(
                            new DayKey(
                                    new LearnerId(row.getObject("learner_id", UUID.class)),
                                    row.getObject("day", LocalDate.class)),
                            StateJson.read(row.getString("practices"), PracticeDay.class));
                },
                learners,
                days);
        return states;
    }

    @Override
    public void save(Map<DayKey, PracticeDay> states) {
        jdbc.batchUpdate(
                "delete from " + table + " where learner_id = ? and day = ?",
                states.entrySet().stream()
                        .filter(entry -> entry.getValue().practices().isEmpty())
                        .map(entry -> key(entry.getKey()))
                        .toList());
        jdbc.batchUpdate(
                "insert into "
                        + table
                        + """
                         (learner_id, day, practices, pages, active_seconds, credited_at)
                        values (?, ?, ?::jsonb, ?, ?, ?)
                        on conflict (learner_id, day) do update
                        set practices = excluded.practices, pages = excluded.pages,
                            active_seconds = excluded.active_seconds, credited_at = excluded.credited_at
                        """,
                states.entrySet().stream()
                        .filter(entry -> !entry.getValue().practices().isEmpty())
                        .map(entry -> columns(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Object[] key(DayKey key) {
        return new Object[] {key.learner().value(), key.day()};
    }

    private static Object[] columns(DayKey key, PracticeDay day) {
        return new Object[] {
            key.learner().value(),
            key.day(),
            StateJson.write(day),
            day.pages(),
            day.activeSeconds(),
            Timestamps.write(day.creditedAt())
        };
    }
}
