package app.fabula.adapters.persistence.notification;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.application.notification.RunKey;
import app.fabula.application.notification.ToldRun;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Track;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** What is remembered of runs in a table. */
final class ToldRunTable implements ReadModel<RunKey, ToldRun> {
    private static final String LOAD =
            """
            select learner_id, track, told from notification_run
            join unnest(?::uuid[], ?::text[]) as k (learner_id, track) using (learner_id, track)
            """;

    private static final String SAVE =
            """
            insert into notification_run (learner_id, track, told) values (?, ?, ?::jsonb)
            on conflict (learner_id, track) do update set told = excluded.told
            """;

    private final JdbcOperations jdbc;

    ToldRunTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<RunKey, ToldRun> load(Set<RunKey> keys) {
        var learners = keys.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var tracks = keys.stream().map(key -> key.track().code()).toArray(String[]::new);
        var runs = new HashMap<RunKey, ToldRun>();
        jdbc.query(
                LOAD,
                row -> {
                    runs.put(
                            new RunKey(
                                    new LearnerId(row.getObject("learner_id", UUID.class)),
                                    new Track(row.getString("track"))),
                            StateJson.read(row.getString("told"), ToldRun.class));
                },
                learners,
                tracks);
        return runs;
    }

    @Override
    public void save(Map<RunKey, ToldRun> runs) {
        jdbc.batchUpdate(
                SAVE,
                runs.entrySet().stream()
                        .map(entry ->
                                new Object[] {
                                    entry.getKey().learner().value(),
                                    entry.getKey().track().code(),
                                    StateJson.write(entry.getValue())
                                })
                        .toList());
    }
}
