package app.fabula.application.job;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import app.fabula.application.shared.InMemorySlices;
import app.fabula.application.shared.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

public final class InMemoryJobLedger implements JobLedger {
    private record Row(Job job, long step, Optional<String> place, int resumed) {}

    private record Key(Instant createdAt, UUID id) {
        static final Comparator<Key> ORDER =
                comparing(Key::createdAt, reverseOrder())
                        .thenComparing(key -> key.id().toString(), reverseOrder());
    }

    private final Map<UUID, Row> rows = new HashMap<>();
    private final Map<UUID, List<FailedLearner>> failed = new HashMap<>();
    private final InMemorySlices<Key> slices = new InMemorySlices<>();

    @Override
    public boolean add(
            UUID id,
            String kind,
            Map<String, String> parameters,
            Optional<Long> total,
            Instant now) {
        var job =
                new Job(
                        id,
                        kind,
                        parameters,
                        Job.State.QUEUED,
                        0,
                        total,
                        0,
                        0,
                        now,
                        now,
                        Optional.empty());
        return rows.putIfAbsent(id, new Row(job, 0, Optional.empty(), 0)) == null;
    }

    @Override
    public Optional<Job> find(UUID id) {
        return Optional.ofNullable(rows.get(id)).map(Row::job);
    }

    @Override
    public Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor) {
        var sorted = new TreeMap<Key, Job>(Key.ORDER);
        rows.values().stream()
                .map(Row::job)
                .filter(job -> filter.kind().stream().allMatch(job.kind()::equals))
                .filter(job -> filter.state().stream().allMatch(job.state()::equals))
                .forEach(job -> sorted.put(new Key(job.createdAt(), job.id()), job));
        return slices.of(sorted, limit, cursor);
    }

    @Override
    public List<FailedLearner> failedLearners(UUID id, int limit) {
        return failed.getOrDefault(id, List.of()).stream()
                .sorted(comparing(one -> one.learner().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public long open(String kind) {
        return rows.values().stream()
                .map(Row::job)
                .filter(job -> job.kind().equals(kind) && job.state().isOpen())
                .count();
    }

    @Override
    public Optional<Turn> take(UUID id, Instant now) {
        return open(id).map(row -> {
            var job = with(row.job(), Job.State.RUNNING, now);
            rows.put(id, new Row(job, row.step(), row.place(), row.resumed()));
            return new Turn(
                    id,
                    job.kind(),
                    job.parameters(),
                    row.step(),
                    row.place(),
                    job.total(),
                    job.done() - job.failed());
        });
    }

    @Override
    public void expect(Turn turn, long total) {
        change(
                turn,
                job ->
                        new Job(
                                job.id(),
                                job.kind(),
                                job.parameters(),
                                job.state(),
                                job.done(),
                                Optional.of(total),
                                job.failed(),
                                job.attempts(),
                                job.createdAt(),
                                job.updatedAt(),
                                job.error()));
    }

    @Override
    public boolean keep(Turn turn, Step step, Instant now) {
        var row = held(turn);
        row.ifPresent(held -> {
            var job = held.job();
            step.keep().run();
            var state = step.next().isPresent() ? Job.State.RUNNING : Job.State.DONE;
            failed.computeIfAbsent(job.id(), _ -> new ArrayList<>()).addAll(step.failed());
            var kept = told(job, state, job.done() + step.done(), 0, now, Optional.empty());
            rows.put(job.id(), new Row(kept, held.step() + 1, step.next(), held.resumed()));
        });
        return row.isPresent();
    }

    @Override
    public int failed(Turn turn, Instant now) {
        return change(
                        turn,
                        job ->
                                told(
                                        job,
                                        Job.State.QUEUED,
                                        job.done(),
                                        job.attempts() + 1,
                                        now,
                                        Optional.empty()))
                .map(Job::attempts)
                .orElse(0);
    }

    @Override
    public void giveUp(Turn turn, String error, Instant now) {
        change(
                turn,
                job ->
                        told(
                                job,
                                Job.State.FAILED,
                                job.done(),
                                job.attempts(),
                                now,
                                Optional.of(error)));
    }

    @Override
    public boolean stop(UUID id, Instant now) {
        var row = open(id);
        row.ifPresent(open ->
                rows.put(
                        id,
                        new Row(
                                with(open.job(), Job.State.STOPPED, now),
                                open.step(),
                                open.place(),
                                open.resumed())));
        return row.isPresent();
    }

    @Override
    public OptionalInt resume(UUID id, Instant now) {
        var row = rows.get(id);
        if (row == null || row.job().state().isOpen() || row.job().state() == Job.State.DONE) {
            return OptionalInt.empty();
        }
        var job = told(row.job(), Job.State.QUEUED, row.job().done(), 0, now, Optional.empty());
        rows.put(id, new Row(job, row.step(), row.place(), row.resumed() + 1));
        return OptionalInt.of(row.resumed() + 1);
    }

    @Override
    public boolean forget(UUID id) {
        failed.remove(id);
        return rows.remove(id) != null;
    }

    @Override
    public int prune(Instant before) {
        var all = rows.size();
        rows.values().stream()
                .map(Row::job)
                .filter(job -> !job.state().isOpen() && job.updatedAt().isBefore(before))
                .forEach(job -> failed.remove(job.id()));
        rows.values()
                .removeIf(row ->
                        !row.job().state().isOpen() && row.job().updatedAt().isBefore(before));
        return all - rows.size();
    }

    private Optional<Row> open(UUID id) {
        return Optional.ofNullable(rows.get(id)).filter(row -> row.job().state().isOpen());
    }

    private Optional<Row> held(Turn turn) {
        return open(turn.job()).filter(row -> row.step() == turn.step());
    }

    private Optional<Job> change(Turn turn, UnaryOperator<Job> change) {
        return held(turn)
                .map(row -> {
                    var job = change.apply(row.job());
                    rows.put(job.id(), new Row(job, row.step(), row.place(), row.resumed()));
                    return job;
                });
    }

    private Job with(Job job, Job.State state, Instant now) {
        return told(job, state, job.done(), job.attempts(), now, job.error());
    }

    private Job told(
            Job job,
            Job.State state,
            long done,
            int attempts,
            Instant now,
            Optional<String> error) {
        return new Job(
                job.id(),
                job.kind(),
                job.parameters(),
                state,
                done,
                job.total(),
                failed.getOrDefault(job.id(), List.of()).size(),
                attempts,
                job.createdAt(),
                now,
                error);
    }
}
