package app.fabula.application.report;

import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.shared.Slice;
import app.fabula.domain.shared.LearnerId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Out-port: documents of runs, for as long as the run is known. */
public interface KeptReports {
    /** Some thousand documents for paper, many times over. */
    long MOST_BYTES = 10L << 30;

    /**
     * @param bytes how many
     */
    record Entry(LearnerId learner, long bytes) {}

    /**
     * @param content never compared, nor changed
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Document(LearnerId learner, Format format, byte[] content) {}

    /** In the transaction of whoever calls, once for each learner of a run that is known. */
    void keep(UUID run, Collection<Document> documents);

    /** By learner. */
    Slice<Entry> list(UUID run, int limit, Optional<String> cursor);

    /** Of all documents of all runs together. */
    long bytes();

    Optional<Document> find(UUID run, LearnerId learner);

    /**
     * All of a run, some at a time: gigabytes take longer than the database waits for an answer.
     */
    void forget(UUID run);
}
