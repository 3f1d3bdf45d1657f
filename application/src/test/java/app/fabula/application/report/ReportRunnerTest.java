package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.group.InMemoryGroups;
import app.fabula.application.job.InMemoryJobs;
import app.fabula.application.job.Job;
import app.fabula.application.report.KeptReports.Document;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.report.RunReports.Order;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReportRunnerTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00.123456Z");
    private static final ReportPeriod WEEK = ReportPeriod.weekOf(LocalDate.of(2026, 3, 4));
    private static final GroupId GROUP = new GroupId(new UUID(1, 1));
    private static final UUID RUN = new UUID(2, 2);
    private static final LearnerId ANA = new LearnerId(new UUID(0, 1));

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryJobs jobs = new InMemoryJobs(InstantSource.fixed(NOON));
    private final InMemoryKeptReports kept = new InMemoryKeptReports();
    private final ReportRunner runner = runner(kept);

    private ReportRunner runner(KeptReports documents) {
        return new ReportRunner(
                jobs,
                new InMemoryGroups(log),
                documents,
                InstantSource.fixed(NOON.plusNanos(789)),
                () -> RUN);
    }

    @Test
    void a_run_is_a_job_as_of_the_instant_at_which_it_was_ordered() {
        var job = runner.start(order(Optional.empty(), Optional.empty()));
        assertThat(job.id()).isEqualTo(RUN);
        assertThat(ReportRun.of(job.parameters()).asOf()).isEqualTo(NOON);
        assertThat(job.total()).isEmpty();
        assertThat(runner.find(RUN)).contains(job);
    }

    @Test
    void a_run_may_be_of_what_was_known_before_and_of_a_group() {
        var then = NOON.minusSeconds(9);
        log.append(new GroupFormed(GROUP, "Foxes", then));
        log.append(new LearnerJoined(GROUP, ANA, NOON));
        var job = runner.start(order(Optional.of(then), Optional.of(GROUP)));
        var run = ReportRun.of(job.parameters());
        assertThat(run.asOf()).isEqualTo(then);
        assertThat(run.group()).contains(GROUP);
        assertThat(job.total()).contains(0L);
    }

    @Test
    void how_many_are_in_a_group_is_known_at_once() {
        log.append(new GroupFormed(GROUP, "Foxes", NOON));
        log.append(new LearnerJoined(GROUP, ANA, NOON));
        assertThat(runner.start(order(Optional.empty(), Optional.of(GROUP))).total()).contains(1L);
        assertThat(runner.find(RUN).orElseThrow().total()).contains(1L);
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_queued() {
        refused("unknown-group", () -> runner.start(order(Optional.empty(), Optional.of(GROUP))));
        var tomorrow = Optional.of(NOON.plusSeconds(1));
        refused("not-yet", () -> runner.start(order(tomorrow, Optional.empty())));
        log.append(new GroupFormed(GROUP, "Foxes", NOON));
        var before = Optional.of(NOON.minusSeconds(1));
        refused("unknown-group", () -> runner.start(order(before, Optional.of(GROUP))));
        assertThat(jobs.find(RUN)).isEmpty();
    }

    @Test
    void nobody_queues_more_than_can_be_done_in_a_while() {
        for (var open = 1L; open <= ReportRunner.MOST_OPEN; open++) {
            jobs.submit(new UUID(3, open), RunReports.KIND, Map.of());
        }
        refused(
                "too-many-report-runs",
                () -> runner.start(order(Optional.empty(), Optional.empty())));
        jobs.stop(new UUID(3, 1));
        assertThat(runner.start(order(Optional.empty(), Optional.empty())).id()).isEqualTo(RUN);
    }

    @Test
    void nobody_begins_one_while_there_is_no_room_for_its_documents() {
        var full = new FullReports(KeptReports.MOST_BYTES);
        refused(
                "too-many-report-runs",
                () -> runner(full).start(order(Optional.empty(), Optional.empty())));
        var room = new FullReports(KeptReports.MOST_BYTES - 1);
        assertThat(runner(room).start(order(Optional.empty(), Optional.empty())).id())
                .isEqualTo(RUN);
    }

    @Test
    void runs_are_listed_without_what_else_takes_long() {
        var run = runner.start(order(Optional.empty(), Optional.empty()));
        jobs.submit(new UUID(3, 1), RunReports.KIND, Map.of());
        jobs.submit(new UUID(3, 2), "other", Map.of());
        jobs.submit(new UUID(1, 1), RunReports.KIND, Map.of());

        var first = runner.list(2, Optional.empty());
        assertThat(first.items()).extracting(Job::id).containsExactly(new UUID(3, 1), run.id());
        var rest = runner.list(2, first.next());
        assertThat(rest.items()).extracting(Job::id).containsExactly(new UUID(1, 1));
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void what_was_written_is_listed_and_found() {
        runner.start(order(Optional.empty(), Optional.empty()));
        assertThat(runner.documents(RUN, 9, Optional.empty()).items()).isEmpty();
        refused("unknown-report", () -> runner.document(RUN, ANA));

        var document = new Document(ANA, Format.CSV, new byte[3]);
        kept.keep(RUN, List.of(document));
        assertThat(runner.documents(RUN, 9, Optional.empty()).items())
                .containsExactly(new KeptReports.Entry(ANA, 3));
        assertThat(runner.document(RUN, ANA))
                .isEqualTo(new RunReports.Written(WEEK.span(), document));
    }

    @Test
    void a_run_is_stopped_and_goes_on_as_the_job_that_it_is() {
        var run = runner.start(order(Optional.empty(), Optional.empty()));
        assertThat(runner.resume(RUN)).isEqualTo(run);
        assertThat(runner.stop(RUN).state()).isEqualTo(Job.State.STOPPED);
        assertThat(runner.stop(RUN).state()).isEqualTo(Job.State.STOPPED);
        assertThat(runner.find(RUN).orElseThrow().state()).isEqualTo(Job.State.STOPPED);
        assertThat(runner.resume(RUN).state()).isEqualTo(Job.State.QUEUED);
    }

    @Test
    void what_is_deleted_is_told_as_it_was_last_and_then_known_to_nobody() {
        runner.start(order(Optional.empty(), Optional.empty()));
        kept.keep(RUN, List.of(new Document(ANA, Format.CSV, new byte[3])));

        assertThat(runner.delete(RUN).state()).isEqualTo(Job.State.STOPPED);

        assertThat(kept.find(RUN, ANA)).isEmpty();
        assertThat(runner.find(RUN)).isEmpty();
        assertThat(runner.list(9, Optional.empty()).items()).isEmpty();
        assertThat(runner.failedLearners(RUN, 9)).isEmpty();
        refused("unknown-report-run", () -> runner.documents(RUN, 9, Optional.empty()));
        refused("unknown-report-run", () -> runner.document(RUN, ANA));
        refused("unknown-report-run", () -> runner.resume(RUN));
        refused("unknown-report-run", () -> runner.delete(RUN));
    }

    @Test
    void a_job_of_another_kind_is_no_run() {
        jobs.submit(RUN, "other", Map.of());
        refused("unknown-report-run", () -> runner.delete(RUN));
        refused("unknown-report-run", () -> runner.stop(RUN));
        refused("unknown-report-run", () -> runner.resume(RUN));
        assertThat(jobs.find(RUN).orElseThrow().state()).isEqualTo(Job.State.QUEUED);
        assertThat(runner.find(RUN)).isEmpty();
        refused("unknown-report-run", () -> runner.documents(RUN, 9, Optional.empty()));
        refused("unknown-report-run", () -> runner.document(RUN, ANA));
    }

    private static Order order(Optional<Instant> asOf, Optional<GroupId> group) {
        return new Order(WEEK, asOf, Format.PDF, group, Optional.empty());
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
