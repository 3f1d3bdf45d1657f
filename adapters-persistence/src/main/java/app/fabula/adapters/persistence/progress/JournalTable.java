package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.progress.ActivityKey;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.progress.JournalEntry.Origin;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
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

/** Entries of journals in a table: the evidence itself, and beside it what it is looked for by. */
final class JournalTable implements ReadModel<ActivityKey, Optional<JournalEntry>> {
    private static final String LOAD =
            """
            select learner_id, activity_id, fact, voided, type, recorded_at, origin from journal_activity
            join unnest(?::uuid[], ?::uuid[]) as k (learner_id, activity_id) using (learner_id, activity_id)
            """;

    private static final String SAVE =
            """
            insert into journal_activity (learner_id, activity_id, type, outcome, language, story_id, page,
                                          occurred_at, day, recorded_at, origin, fact, voided)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            on conflict (learner_id, activity_id) do update
            set outcome = excluded.outcome, voided = excluded.voided
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
        return new JournalEntry(
                StateJson.read(
                        row.getString("fact"),
                        kind(JournalEntry.Type.valueOf(row.getString("type")))),
                Timestamps.read(row, "recorded_at"),
                Origin.valueOf(row.getString("origin")),
                Optional.ofNullable(row.getString("voided"))
                        .map(json -> StateJson.read(json, ActivityVoided.class)));
    }

    private static Class<? extends Fact> kind(JournalEntry.Type type) {
        return switch (type) {
            case STORY_STARTED -> StoryStarted.class;
            case PAGE_READ -> PageRead.class;
            case STORY_FINISHED -> StoryFinished.class;
        };
    }

    private static Object[] columns(ActivityKey key, JournalEntry entry) {
        var fact = entry.fact();
        var occurrence = fact.occurrence();
        return new Object[] {
            key.learner().value(),
            key.activity(),
            entry.type().name(),
            entry.outcome().name(),
            fact.language().tag(),
            fact.story().value(),
            fact instanceof PageRead read ? read.page() : null,
            Timestamps.write(occurrence.occurredAt()),
            occurrence.day(),
            Timestamps.write(entry.recordedAt()),
            entry.origin().name(),
            StateJson.write(fact),
            entry.voided().map(StateJson::write).orElse(null)
        };
    }
}
