package app.fabula.application.job;

import app.fabula.application.shared.Slice;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A queue that nobody works at. */
public final class InMemoryJobs implements Jobs {
    private final JobLedger ledger = new InMemoryJobLedger();
    private final InstantSource clock;

    public InMemoryJobs(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Job submit(UUID id, String kind, Map<String, String> parameters, Optional<Long> total) {
        ledger.add(id, kind, parameters, total, clock.instant());
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Job> find(UUID id) {
        return ledger.find(id);
    }

    @Override
    public Slice<Job> list(JobFilter filter, int limit, Optional<String> cursor) {
        return ledger.list(filter, limit, cursor);
    }

    @Override
    public List<FailedLearner> failedLearners(UUID id, int limit) {
        return ledger.failedLearners(id, limit);
    }

    @Override
    public long open(String kind) {
        return ledger.open(kind);
    }

    @Override
    public Optional<Job> stop(UUID id) {
        ledger.stop(id, clock.instant());
        return find(id);
    }

    @Override
    public Optional<Job> resume(UUID id) {
        ledger.resume(id, clock.instant());
        return find(id);
    }

    @Override
    public boolean forget(UUID id) {
        return ledger.forget(id);
    }
}
