package app.fabula.adapters.persistence.statistics;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.statistics.DayLedger;
import app.fabula.application.statistics.Entry;
import app.fabula.application.statistics.LearnerDay;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** What days are made of, as JSON: it is read by day only. */
final class LedgerTable implements ReadModel<LearnerDay, DayLedger> {
    private static final String LOAD =
            """
            select learner_id, day, entries from statistics_ledger
            join unnest(?::uuid[], ?::date[]) as k (learner_id, day) using (learner_id, day)
            """;

    private static final String SAVE =
            """
            insert into statistics_ledger (learner_id, day, entries) values (?, ?, ?::jsonb)
            on conflict (learner_id, day) do update set entries = excluded.entries
            """;

    private static final String FORGET =
            "delete from statistics_ledger where learner_id = ? and day = ?";

    private final JdbcOperations jdbc;

    LedgerTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<LearnerDay, DayLedger> load(Set<LearnerDay> keys) {
        var learners = keys.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var days = keys.stream().map(key -> key.day().toString()).toArray(String[]::new);
        var ledgers = new HashMap<LearnerDay, DayLedger>();
        jdbc.query(
                LOAD,
                row -> {
                    var entries = StateJson.read(row.getString("entries"), Entry[].class);
                    ledgers.put(
                            new LearnerDay(
                                    new LearnerId(row.getObject("learner_id", UUID.class)),
                                    row.getObject("day", LocalDate.class)),
                            new DayLedger(List.of(entries)));
                },
                learners,
                days);
        return ledgers;
    }

    @Override
    public void save(Map<LearnerDay, DayLedger> states) {
        var rows = new ArrayList<Object[]>();
        var empty = new ArrayList<Object[]>();
        states.forEach((day, ledger) -> {
            var learner = day.learner().value();
            if (ledger.isEmpty()) {
                empty.add(new Object[] {learner, day.day()});
            } else {
                rows.add(new Object[] {learner, day.day(), StateJson.write(ledger.entries())});
            }
        });
        jdbc.batchUpdate(SAVE, rows);
        jdbc.batchUpdate(FORGET, empty);
    }
}
