package app.fabula.adapters.persistence.progress;

import app.fabula.adapters.persistence.shared.Cursor;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.progress.Journal;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The question to a journal, with no more than what is asked for, so that each has its index. What
 * is rare has a partial one, which is found by a constant only.
 */
final class JournalSql {
    private static final String LINES =
            """
            select fact, voided, type, recorded_at, origin,
                   page is not null and outcome = 'ACCEPTED' as counts,
                   exists (select from journal_activity e
                           where e.learner_id = j.learner_id and e.day = j.day and e.story_id = j.story_id
                             and e.page = j.page and e.outcome = 'ACCEPTED'
                             and (e.occurred_at, e.activity_id) < (j.occurred_at, j.activity_id)) as again
            from journal_activity j
            where learner_id = ?
            """;

    private final StringBuilder text = new StringBuilder(LINES);
    private final List<Object> arguments = new ArrayList<>();

    private JournalSql(LearnerId learner) {
        arguments.add(learner.value());
    }

    static JournalSql of(LearnerId learner, Journal.Query query, Optional<Cursor> after) {
        var sql = new JournalSql(learner);
        query.type().ifPresent(type -> sql.add("and type = '" + type.name() + "'"));
        query.outcome().ifPresent(outcome -> sql.add("and outcome = '" + outcome.name() + "'"));
        query.language().ifPresent(language -> sql.add("and language = ?", language.tag()));
        query.from().ifPresent(from -> sql.add("and occurred_at >= ?", Timestamps.write(from)));
        query.to().ifPresent(to -> sql.add("and occurred_at < ?", Timestamps.write(to)));
        after.ifPresent(last ->
                sql.add(
                        "and (occurred_at, activity_id) < (?, ?)",
                        Timestamps.write(Instant.parse(last.key())),
                        last.id()));
        sql.add("order by occurred_at desc, activity_id desc limit ?", query.limit() + 1);
        return sql;
    }

    String text() {
        return text.toString();
    }

    List<Object> arguments() {
        return arguments;
    }

    private void add(String piece, Object... values) {
        text.append(piece).append('\n');
        arguments.addAll(List.of(values));
    }
}
