package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Readings in a table; each projection that needs them has its own. */
public final class ReadingTable implements ReadModel<ReadingKey, Reading> {
    private final JdbcOperations jdbc;
    private final String table;
    private final CompletionRule rule;

    /**
     * @param table trusted text, of the shape of {@code progress_reading}
     */
    public ReadingTable(JdbcOperations jdbc, String table, CompletionRule rule) {
        this.jdbc = jdbc;
        this.table = table;
        this.rule = rule;
    }

    @Override
    public Map<ReadingKey, Reading> load(Set<ReadingKey> keys) {
        var learners = keys.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var stories = keys.stream().map(key -> key.story().toString()).toArray(String[]::new);
        var readings = new HashMap<ReadingKey, Reading>();
        jdbc.query(
                "select learner_id, story_id, marks from "
                        + table
                        + " join unnest(?::uuid[], ?::uuid[]) as k (learner_id, story_id) using (learner_id, story_id)",
                row -> {
                    readings.put(
                            new ReadingKey(
                                    new LearnerId(row.getObject("learner_id", UUID.class)),
                                    new StoryId(row.getObject("story_id", UUID.class))),
                            StateJson.read(row.getString("marks"), Reading.class));
                },
                learners,
                stories);
        return readings;
    }

    @Override
    public void save(Map<ReadingKey, Reading> readings) {
        jdbc.batchUpdate(
                "delete from " + table + " where learner_id = ? and story_id = ?",
                readings.entrySet().stream()
                        .filter(entry -> entry.getValue().isEmpty())
                        .map(entry -> key(entry.getKey()))
                        .toList());
        jdbc.batchUpdate(
                "insert into "
                        + table
                        + """
                         (learner_id, story_id, marks, started_at, last_read_at, pages_read, active_seconds, completed_at, completed_on, rereadings)
                        values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (learner_id, story_id) do update
                        set marks = excluded.marks, started_at = excluded.started_at,
                            last_read_at = excluded.last_read_at, pages_read = excluded.pages_read,
                            active_seconds = excluded.active_seconds,
                            completed_at = excluded.completed_at, completed_on = excluded.completed_on,
                            rereadings = excluded.rereadings
                        """,
                readings.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> columns(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Object[] key(ReadingKey key) {
        return new Object[] {key.learner().value(), key.story().value()};
    }

    private Object[] columns(ReadingKey key, Reading reading) {
        var completion = reading.completion(rule);
        return new Object[] {
            key.learner().value(),
            key.story().value(),
            StateJson.write(reading),
            Timestamps.write(reading.startedAt()),
            Timestamps.write(reading.lastReadAt()),
            reading.pagesRead().size(),
            reading.activeSeconds(),
            Timestamps.write(completion.map(Mark::at)),
            completion.map(Mark::day).orElse(null),
            reading.rereadings(rule)
        };
    }
}
