package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.progress.JournalEntry.Outcome;
import app.fabula.application.progress.Voiding;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.progress.Activity.Kind;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.shared.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Entries of journals in a table: what was made of it itself, and beside it what it is looked for
 * by.
 */
final class JournalTable implements ReadModel<ActivityKey, Optional<JournalEntry>> {
    private static final String LOAD =
            """
            select learner_id, activity_id, received, type, recorded_at, outcome, voided from journal_activity
            join unnest(?::uuid[], ?::uuid[]) as k (learner_id, activity_id) using (learner_id, activity_id)
            """;

    private static final String SAVE =
            """
            insert into journal_activity (learner_id, activity_id, type, outcome, language, story_id, page,
                                          occurred_at, day, recorded_at, received, voided)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            on conflict (learner_id, activity_id) do update
            set outcome = excluded.outcome, language = excluded.language, day = excluded.day,
                recorded_at = excluded.recorded_at, received = excluded.received, voided = excluded.voided
            """;

    private final JdbcOperations jdbc;

    JournalTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ActivityKey, Optional<JournalEntry>> load(Set<ActivityKey> keys) {
        var learners = keys.stream().map(key -> key.learner().toString()).toArray(String[]::new);
        var activities = keys.stream().map(key -> key.activity().toString()).toArray(String[]::new);
        var entries = new HashMap<ActivityKey, Optional<JournalEntry>>();
        jdbc.query(
                LOAD,
                row -> {
                    entries.put(
                            new ActivityKey(
                                    new LearnerId(row.getObject("learner_id", UUID.class)),
                                    row.getObject("activity_id", UUID.class)),
                            Optional.of(entry(row)));
                },
                learners,
                activities);
        return entries;
    }

    @Override
    public void save(Map<ActivityKey, Optional<JournalEntry>> entries) {
        var rows = new ArrayList<Object[]>();
        entries.forEach((key, entry) -> entry.ifPresent(it -> rows.add(columns(key, it))));
        jdbc.batchUpdate(SAVE, rows);
    }

    static JournalEntry entry(ResultSet row) throws SQLException {
        var outcome = Outcome.valueOf(row.getString("outcome"));
        var kind = Kind.valueOf(row.getString("type"));
        return new JournalEntry(
                StateJson.read(row.getString("received"), form(outcome, kind)),
                Timestamps.read(row, "recorded_at"),
                outcome,
                Optional.ofNullable(row.getString("voided"))
                        .map(json -> StateJson.read(json, Voiding.class)));
    }

    private static Class<? extends Received> form(Outcome outcome, Kind kind) {
        return switch (outcome) {
            case QUARANTINED, DISCARDED -> ActivityQuarantined.class;
            case ACCEPTED, VOIDED ->
                    switch (kind) {
                        case STORY_STARTED -> StoryStarted.class;
                        case PAGE_READ -> PageRead.class;
                        case STORY_FINISHED -> StoryFinished.class;
                    };
        };
    }

    private static Object[] columns(ActivityKey key, JournalEntry entry) {
        var activity = entry.activity();
        return new Object[] {
            key.learner().value(),
            key.activity(),
            activity.kind().name(),
            entry.outcome().name(),
            entry.fact().map(fact -> fact.language().tag()).orElse(null),
            activity.story().value(),
            activity instanceof ReadPage read ? read.page() : null,
            Timestamps.write(entry.occurredAt()),
            entry.fact().map(fact -> fact.occurrence().day()).orElse(null),
            Timestamps.write(entry.recordedAt()),
            StateJson.write(entry.received()),
            entry.voiding().map(StateJson::write).orElse(null)
        };
    }
}
