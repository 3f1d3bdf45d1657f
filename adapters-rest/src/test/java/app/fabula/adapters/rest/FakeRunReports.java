package app.fabula.adapters.rest;

import app.fabula.application.group.Groups;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.report.DateSpan;
import app.fabula.application.report.KeptReports;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.report.RunReports;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FakeRunReports implements RunReports {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final int BYTES = 61_234;

    private final Groups groups;

    FakeRunReports(Groups groups) {
        this.groups = groups;
    }

    @Override
    public Job start(Order order) {
        order.group().ifPresent(groups::require);
        if (order.asOf().filter(asOf -> asOf.isAfter(NOON)).isPresent()) {
            throw Refusal.conflict("not-yet", "That instant is to come.");
        }
        var language = order.language().orElse(Locale.GERMAN);
        if (language.equals(Locale.JAPANESE)) {
            throw Refusal.conflict("too-many-report-runs", "20 runs are open.");
        }
        return job(language, Job.State.QUEUED, 0, order.group().map(_ -> 25L), NOON);
    }

    @Override
    public Optional<Job> find(UUID run) {
        return Optional.of(run)
                .filter(FakeJobs.RUNNING::equals)
                .map(_ ->
                        job(
                                Locale.GERMAN,
                                Job.State.RUNNING,
                                20,
                                Optional.of(25L),
                                NOON.plusSeconds(60)));
    }

    @Override
    public Slice<Job> list(int limit, Optional<String> cursor) {
        cursor.ifPresent(_ -> {
            throw new UnreadableCursor();
        });
        return new Slice<>(find(FakeJobs.RUNNING).stream().toList(), Optional.empty());
    }

    @Override
    public List<FailedLearner> failedLearners(UUID run, int limit) {
        return List.of(FakeJobs.failedLearner());
    }

    @Override
    public Job stop(UUID run) {
        require(run);
        return job(Locale.GERMAN, Job.State.STOPPED, 20, Optional.of(25L), NOON.plusSeconds(60));
    }

    @Override
    public Job resume(UUID run) {
        require(run);
        return job(Locale.GERMAN, Job.State.QUEUED, 20, Optional.of(25L), NOON.plusSeconds(60));
    }

    @Override
    public Job delete(UUID run) {
        return stop(run);
    }

    @Override
    public Slice<KeptReports.Entry> documents(UUID run, int limit, Optional<String> cursor) {
        require(run);
        cursor.ifPresent(_ -> {
            throw new UnreadableCursor();
        });
        return new Slice<>(List.of(new KeptReports.Entry(Ids.LEARNER, BYTES)), Optional.empty());
    }

    @Override
    public Written document(UUID run, LearnerId learner) {
        require(run);
        if (!learner.equals(Ids.LEARNER)) {
            throw Refusal.unknown("unknown-report", "This run has no report of that learner.");
        }
        return new Written(
                new DateSpan(LocalDate.parse("2026-02-23"), LocalDate.parse("2026-03-01")),
                new KeptReports.Document(
                        learner, Format.HTML, "<p>ñ</p>".getBytes(StandardCharsets.UTF_8)));
    }

    private void require(UUID run) {
        if (find(run).isEmpty()) {
            throw Refusal.unknown("unknown-report-run", "There is no such run.");
        }
    }

    private static Job job(
            Locale language, Job.State state, long done, Optional<Long> total, Instant updated) {
        return new Job(
                FakeJobs.RUNNING,
                KIND,
                Map.of(
                        "period", "custom",
                        "from", "2026-02-23",
                        "to", "2026-03-01",
                        "asOf", NOON.toString(),
                        "format", "pdf",
                        "group", Ids.GROUP.toString(),
                        "language", language.toLanguageTag()),
                state,
                done,
                total,
                done > 0 ? 1 : 0,
                0,
                NOON,
                updated,
                Optional.empty());
    }
}
