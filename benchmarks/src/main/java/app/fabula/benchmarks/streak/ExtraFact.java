package app.fabula.benchmarks.streak;

import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * One more fact that is in the log and is to be folded in: each time another one, after the one
 * before was voided, so that the learner does not get ever more of them.
 */
final class ExtraFact implements Supplier<Runnable> {
    private final BenchLog log;
    private final StreakModel model;
    private final IntFunction<PageRead> facts;
    private int count;

    ExtraFact(BenchLog log, StreakModel model, IntFunction<PageRead> facts) {
        this.log = log;
        this.model = model;
        this.facts = facts;
    }

    @Override
    public Runnable get() {
        if (count > 0) {
            log.append(List.of(voided(facts.apply(count - 1))));
            model.catchUp();
        }
        log.append(List.of(facts.apply(count)));
        count++;
        var batch = model.next();
        return () -> model.fold(batch);
    }

    private static ActivityVoided voided(PageRead fact) {
        return new ActivityVoided(
                fact.learner(),
                fact.story(),
                fact.language(),
                fact.occurrence(),
                Capacity.LEARNER,
                "bench",
                "It has been measured.",
                fact.occurredAt());
    }
}
