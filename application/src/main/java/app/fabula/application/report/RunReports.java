package app.fabula.application.report;

import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.shared.Slice;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** In-port: reports of many learners, as a job. */
public interface RunReports {
    String KIND = "learner-reports";

    /**
     * @param asOf what was known then; empty for what is known now
     * @param group whose learners; empty for all that there are
     * @param language of the documents; empty for each learner's own
     */
    record Order(
            ReportPeriod period,
            Optional<Instant> asOf,
            Format format,
            Optional<GroupId> group,
            Optional<Locale> language) {}

    /**
     * @param days of the run
     */
    record Written(DateSpan days, KeptReports.Document document) {}

    /**
     * Begins and returns.
     *
     * @throws Refusal {@code unknown-group}; {@code not-yet} for an instant that is to come; {@code
     *     too-many-report-runs} where as many are open as may be, or where the documents of earlier
     *     ones take as much room as they may
     */
    Job start(Order order);

    /** Empty for a job that is no such run. */
    Optional<Job> find(UUID run);

    /**
     * The newest first.
     *
     * @throws app.fabula.application.shared.UnreadableCursor for what was never given out
     */
    Slice<Job> list(int limit, Optional<String> cursor);

    /** Whom it has passed over, by their ids; the first ones of many. */
    List<FailedLearner> failedLearners(UUID run, int limit);

    /**
     * Nothing more of it is kept: the part that is under way is thrown away, what was written
     * before stays. One that has ended stays as it is.
     *
     * @throws Refusal {@code unknown-report-run}
     */
    Job stop(UUID run);

    /**
     * Goes on after the last part that was kept. One that is open or done stays as it is.
     *
     * @throws Refusal {@code unknown-report-run}
     */
    Job resume(UUID run);

    /**
     * Forgets it with all of its documents, at once: what a part that is under way writes is not
     * kept.
     *
     * @return as it was last, stopped where it had not ended
     * @throws Refusal {@code unknown-report-run}
     */
    Job delete(UUID run);

    /**
     * What has been written so far, by learner.
     *
     * @throws Refusal {@code unknown-report-run}
     */
    Slice<KeptReports.Entry> documents(UUID run, int limit, Optional<String> cursor);

    /**
     * @throws Refusal {@code unknown-report-run}, {@code unknown-report}
     */
    Written document(UUID run, LearnerId learner);
}
