package app.fabula.adapters.persistence.report;

import app.fabula.application.report.KeptReports;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcKeptReports implements KeptReports {
    private static final String LIST = "kept-reports";

    /** Some megabytes. */
    private static final int AT_ONCE = 200;

    private static final String FORGET =
            """
            delete from kept_report where run = ? and learner_id in
            (select learner_id from kept_report where run = ? limit ?)
            """;

    private final JdbcOperations jdbc;
    private final Cursors cursors;

    public JdbcKeptReports(JdbcOperations jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @Override
    public void keep(UUID run, Collection<Document> documents) {
        jdbc.batchUpdate(
                "insert into kept_report (run, learner_id, format, content) values (?, ?, ?, ?)",
                documents.stream()
                        .map(one ->
                                new Object[] {
                                    run,
                                    one.learner().value(),
                                    one.format().extension(),
                                    one.content()
                                })
                        .toList());
    }

    @Override
    public Slice<Entry> list(UUID run, int limit, Optional<String> cursor) {
        var rest = new StringBuilder("where run = ?");
        var values = new ArrayList<Object>();
        values.add(run);
        cursor.map(text -> cursors.read(list(run), text))
                .ifPresent(last -> {
                    rest.append(" and learner_id > ?");
                    values.add(UUID.fromString(last));
                });
        values.add(limit + 1);
        var found =
                jdbc.query(
                        """
                        select learner_id, octet_length(content) as bytes from kept_report %s order by learner_id limit ?
                        """
                                .formatted(rest),
                        (row, _) ->
                                new Entry(
                                        new LearnerId(row.getObject("learner_id", UUID.class)),
                                        row.getLong("bytes")),
                        values.toArray());
        return Slice.of(found, limit, last -> cursors.write(list(run), last.learner().toString()));
    }

    /** The lengths are in the rows: no document is read. */
    @Override
    public long bytes() {
        return Objects.requireNonNull(
                jdbc.queryForObject(
                        "select coalesce(sum(octet_length(content)), 0) from kept_report",
                        Long.class));
    }

    @Override
    public Optional<Document> find(UUID run, LearnerId learner) {
        return jdbc
                .query(
                        "select format, content from kept_report where run = ? and learner_id = ?",
                        (row, _) ->
                                new Document(
                                        learner,
                                        Format.ofExtension(row.getString("format")),
                                        row.getBytes("content")),
                        run,
                        learner.value())
                .stream()
                .findFirst();
    }

    @Override
    public void forget(UUID run) {
        var gone = AT_ONCE;
        while (gone == AT_ONCE) {
            gone = jdbc.update(FORGET, run, run, AT_ONCE);
        }
    }

    private static String list(UUID run) {
        return LIST + " " + run;
    }
}
