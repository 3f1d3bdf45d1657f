package app.fabula.application.report;

import app.fabula.application.group.Groups;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.job.Jobs;
import app.fabula.application.shared.Slice;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

public final class ReportRunner implements RunReports {
    /** Each takes minutes, and room on the disk. */
    static final int MOST_OPEN = 20;

    private static final JobFilter OF_REPORTS = new JobFilter(Optional.of(KIND), Optional.empty());

    private final Jobs jobs;
    private final Groups groups;
    private final KeptReports kept;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public ReportRunner(
            Jobs jobs, Groups groups, KeptReports kept, InstantSource clock, Supplier<UUID> ids) {
        this.jobs = jobs;
        this.groups = groups;
        this.kept = kept;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Job start(Order order) {
        var now = clock.instant();
        var asOf = order.asOf().orElse(now.truncatedTo(ChronoUnit.MICROS));
        if (asOf.isAfter(now)) {
            throw Refusal.conflict("not-yet", "What will be known then is not known yet.");
        }
        var total = order.group().map(group -> (long) members(group, order.asOf()));
        if (jobs.open(KIND) >= MOST_OPEN) {
            throw Refusal.conflict(
                    "too-many-report-runs",
                    "%d runs are open, as many as may be.".formatted(MOST_OPEN));
        }
        if (kept.bytes() >= KeptReports.MOST_BYTES) {
            throw Refusal.conflict(
                    "too-many-report-runs",
                    "Documents of earlier runs take %d GB, as much as they may."
                            .formatted(KeptReports.MOST_BYTES >> 30));
        }
        var run =
                new ReportRun(
                        order.period(), asOf, order.format(), order.group(), order.language());
        return jobs.submit(ids.get(), KIND, run.parameters(), total);
    }

    private int members(GroupId group, Optional<Instant> asOf) {
        return asOf.map(then -> groups.require(group, then))
                .orElseGet(() -> groups.require(group).value())
                .learners()
                .size();
    }

    @Override
    public Optional<Job> find(UUID run) {
        return jobs.find(run).filter(job -> job.kind().equals(KIND));
    }

    @Override
    public Slice<Job> list(int limit, Optional<String> cursor) {
        return jobs.list(OF_REPORTS, limit, cursor);
    }

    @Override
    public List<FailedLearner> failedLearners(UUID run, int limit) {
        return find(run).map(_ -> jobs.failedLearners(run, limit)).orElseGet(List::of);
    }

    @Override
    public Job stop(UUID run) {
        return known(find(run).flatMap(_ -> jobs.stop(run)));
    }

    @Override
    public Job resume(UUID run) {
        return known(find(run).flatMap(_ -> jobs.resume(run)));
    }

    /** What a resumed part writes in between goes with the job. Of two who delete it, one does. */
    @Override
    public Job delete(UUID run) {
        var last = stop(run);
        kept.forget(run);
        return known(Optional.of(last).filter(_ -> jobs.forget(run)));
    }

    @Override
    public Slice<KeptReports.Entry> documents(UUID run, int limit, Optional<String> cursor) {
        var found = kept.list(run, limit, cursor);
        var _ = require(run);
        return found;
    }

    @Override
    public Written document(UUID run, LearnerId learner) {
        var days = ReportRun.of(require(run).parameters()).period().span();
        return kept.find(run, learner)
                .map(document -> new Written(days, document))
                .orElseThrow(() ->
                        Refusal.unknown(
                                "unknown-report",
                                "This run has no report of that learner, or not yet."));
    }

    private Job require(UUID run) {
        return known(find(run));
    }

    private static Job known(Optional<Job> run) {
        return run.orElseThrow(() ->
                Refusal.unknown("unknown-report-run", "There is no run of reports under this id."));
    }
}
