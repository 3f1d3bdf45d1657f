package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.application.achievement.FactsOfDay;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Facts by day, as JSON: all of a learner are read together. */
final class FactDayTable implements ReadModel<DayKey, FactsOfDay> {
    private static final String LOAD =
            """
            select learner_id, day, facts from achievement_fact_day
            join unnest(?::uuid[], ?::date[]) as k (learner_id, day) using (learner_id, day)
            """;

    static final String OF_DAYS =
            "select facts from achievement_fact_day where learner_id = ? and day = any (?::date[])";

    private static final String SAVE =
            """
            insert into achievement_fact_day (learner_id, day, facts) values (?, ?, ?::jsonb)
            on conflict (learner_id, day) do update set facts = excluded.facts
            """;

    private static final String FORGET =
            "delete from achievement_fact_day where learner_id = ? and day = ?";

    private final JdbcOperations jdbc;

    FactDayTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<Fact> of(LearnerId learner) {
        return facts(
                "select facts from achievement_fact_day where learner_id = ?", learner.value());
    }

    /** Those of some days; nothing is read for none. */
    List<Fact> of(LearnerId learner, Set<LocalDate> some) {
        return some.isEmpty()
                ? List.of()
                : facts(
                        OF_DAYS,
                        learner.value(),
                        some.stream().map(LocalDate::toString).toArray(String[]::new));
    }

    private List<Fact> facts(String sql, Object... arguments) {
        return jdbc
                .query(
                        sql,
                        (row, _) -> StateJson.read(row.getString("facts"), FactsOfDay.class),
                        arguments)
                .stream()
                .flatMap(day -> day.facts().stream())
                .toList();
    }

    List<LearnerId> learners(Optional<LearnerId> after, int limit) {
        return jdbc.query(
                """
                select distinct learner_id from achievement_fact_day
                where learner_id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')
                order by learner_id limit ?
                """,
                (row, _) -> new LearnerId(row.getObject("learner_id", UUID.class)),
                after.map(LearnerId::value).orElse(null),
                limit);
    }

    @Override
    public Map<DayKey, FactsOfDay> load(Set<DayKey> keys) {
        var learners = keys.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var days = keys.stream().map(key -> key.day().toString()).toArray(String[]::new);
        var states = new HashMap<DayKey, FactsOfDay>();
        jdbc.query(
                LOAD,
                row -> {
                    states.put(
                            new DayKey(
                                    new LearnerId(row.getObject("learner_id", UUID.class)),
                                    row.getObject("day", LocalDate.class)),
                            StateJson.read(row.getString("facts"), FactsOfDay.class));
                },
                learners,
                days);
        return states;
    }

    @Override
    public void save(Map<DayKey, FactsOfDay> states) {
        var rows = new ArrayList<Object[]>();
        var empty = new ArrayList<Object[]>();
        states.forEach((key, day) -> {
            var learner = key.learner().value();
            if (day.isEmpty()) {
                empty.add(new Object[] {learner, key.day()});
            } else {
                rows.add(new Object[] {learner, key.day(), StateJson.write(day)});
            }
        });
        jdbc.batchUpdate(SAVE, rows);
        jdbc.batchUpdate(FORGET, empty);
    }
}
