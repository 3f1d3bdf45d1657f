package app.fabula.adapters.persistence.statistics;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.statistics.Correction;
import app.fabula.application.statistics.Correction.Reason;
import app.fabula.application.statistics.LearnerDay;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

final class CorrectionTable {
    /** By the primary key alone. */
    static final String BETWEEN =
            """
            select day, recorded_at, activity, reason, note from statistics_correction
            where learner_id = ? and day between ? and ?
            """;

    private static final String ADD =
            """
            insert into statistics_correction (learner_id, day, recorded_at, activity, reason, note)
            values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcOperations jdbc;

    CorrectionTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<Correction> between(LearnerId learner, LocalDate from, LocalDate to) {
        return jdbc.query(
                BETWEEN,
                (row, _) ->
                        new Correction(
                                new LearnerDay(learner, row.getObject("day", LocalDate.class)),
                                Timestamps.read(row, "recorded_at"),
                                Reason.valueOf(row.getString("reason")),
                                row.getObject("activity", UUID.class),
                                row.getString("note")),
                learner.value(),
                from,
                to);
    }

    void add(Collection<Correction> corrections) {
        jdbc.batchUpdate(
                ADD,
                corrections.stream()
                        .map(some ->
                                new Object[] {
                                    some.day().learner().value(),
                                    some.day().day(),
                                    Timestamps.write(some.at()),
                                    some.activity(),
                                    some.reason().name(),
                                    some.note()
                                })
                        .toList());
    }
}
