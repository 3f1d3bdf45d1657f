package app.fabula.adapters.rest;

import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobFilter;
import app.fabula.application.job.Jobs;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class FakeJobs implements Jobs {
    static final UUID RUNNING = new UUID(0x0198c5a000007000L, 0x8000000000000072L);
    static final UUID FAILED = new UUID(0x0198c5a000007000L, 0x8000000000000073L);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String ERROR =
            "Step 4 failed 5 times, one after another. The log says why, under the job's id.";

    @Override
    public Job submit(UUID id, String kind, Map<String, String> parameters, Optional<Long> total) {
        return new Job(
                id,
                kind,
                parameters,
                Job.State.QUEUED,
                0,
                total,
                0,
                0,
                NOON,
                NOON,
                Optional.empty());
    }

    @Override
    public Optional<Job> find(UUID id) {
        return all().filter(job -> job.id().equals(id)).findFirst();
    }

    @Override
    public Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor) {
        cursor.ifPresent(_ -> {
            throw new UnreadableCursor();
        });
        var found =
                all().filter(job -> filter.state().stream().allMatch(job.state()::equals)).toList();
        return new Slice<>(found, Optional.empty());
    }

    @Override
    public List<FailedLearner> failedLearners(UUID id, int limit) {
        return id.equals(RUNNING) ? List.of(failedLearner()) : List.of();
    }

    static FailedLearner failedLearner() {
        return new FailedLearner(
                Ids.LEARNER,
                "It failed with StackOverflowError. The log says why, under the job's id.");
    }

    @Override
    public long open(String kind) {
        return all().filter(job -> job.state().isOpen()).count();
    }

    @Override
    public Optional<Job> stop(UUID id) {
        return find(id).map(job ->
                job.state().isOpen() ? with(job, Job.State.STOPPED, Optional.empty()) : job);
    }

    @Override
    public Optional<Job> resume(UUID id) {
        return find(id).map(job ->
                job.state().isOpen() ? job : with(job, Job.State.QUEUED, Optional.empty()));
    }

    @Override
    public boolean forget(UUID id) {
        throw new AssertionError("a job is forgotten by whoever knows its kind");
    }

    private static Stream<Job> all() {
        var running =
                new Job(
                        RUNNING,
                        "learner-reports",
                        Map.of("format", "pdf", "period", "week"),
                        Job.State.RUNNING,
                        400,
                        Optional.of(10_000L),
                        1,
                        0,
                        NOON,
                        NOON.plusSeconds(60),
                        Optional.empty());
        return List.of(running, with(failed(running), Job.State.FAILED, Optional.of(ERROR)))
                .stream();
    }

    private static Job failed(Job job) {
        return new Job(
                FAILED,
                job.kind(),
                job.parameters(),
                job.state(),
                60,
                job.total(),
                0,
                5,
                job.createdAt(),
                job.updatedAt(),
                job.error());
    }

    private static Job with(Job job, Job.State state, Optional<String> error) {
        return new Job(
                job.id(),
                job.kind(),
                job.parameters(),
                state,
                job.done(),
                job.total(),
                job.failed(),
                state == Job.State.FAILED ? job.attempts() : 0,
                job.createdAt(),
                job.updatedAt(),
                error);
    }
}
