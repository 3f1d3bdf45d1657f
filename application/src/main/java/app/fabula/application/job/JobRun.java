package app.fabula.application.job;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Does jobs of one kind, step by step, until they have ended or the process does. */
public final class JobRun {
    /** At one place, one after another: then somebody has to look. */
    public static final int MOST_ATTEMPTS = 5;

    private final JobLedger ledger;
    private final JobKind kind;
    private final JobFailures failures;
    private final InstantSource clock;
    private final BooleanSupplier isEnding;

    public JobRun(JobLedger ledger, JobKind kind, JobFailures failures, InstantSource clock) {
        this(ledger, kind, failures, clock, () -> false);
    }

    /**
     * @param isEnding whether the process is about to end: no other step is begun then
     */
    public JobRun(
            JobLedger ledger,
            JobKind kind,
            JobFailures failures,
            InstantSource clock,
            BooleanSupplier isEnding) {
        this.ledger = ledger;
        this.kind = kind;
        this.failures = failures;
        this.clock = clock;
        this.isEnding = isEnding;
    }

    /**
     * Returns where the job has ended.
     *
     * @throws Overtaken where somebody else did the same step first, and may not come to the end
     * @throws CutOff where the thread was interrupted, or the process is about to end
     * @throws GaveUp where it failed too often
     * @throws RuntimeException of a step that failed, and is to be tried again later; or an {@code
     *     Error}
     */
    public void run(UUID job) {
        var turn = taken(job);
        while (turn.isPresent() && isKept(turn.get())) {
            turn = taken(job);
        }
        if (unlessCutOff(() -> ledger.find(job))
                .filter(left -> left.state().isOpen())
                .isPresent()) {
            throw new Overtaken();
        }
    }

    private Optional<Turn> taken(UUID job) {
        if (isCutOff()) {
            throw new CutOff();
        }
        return unlessCutOff(() -> ledger.take(job, clock.instant()));
    }

    /** Whoever is interrupted is not let to the database any more: that is no failure. */
    private <T> T unlessCutOff(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (RuntimeException e) {
            throw isCutOff() ? new CutOff(e) : e;
        }
    }

    private boolean isKept(Turn turn) {
        try {
            return new StepRun(kind, turn, failures)
                    .isKept(
                            total -> ledger.expect(turn, total),
                            step -> ledger.keep(turn, step, clock.instant()));
        } catch (RuntimeException | Error e) {
            if (isCutOff()) {
                throw new CutOff(e); // no failure of the job
            }
            if (ledger.failed(turn, clock.instant()) < MOST_ATTEMPTS) {
                throw e;
            }
            ledger.giveUp(turn, sentence(turn), clock.instant());
            throw new GaveUp(turn, e);
        }
    }

    private boolean isCutOff() {
        return Thread.currentThread().isInterrupted() || isEnding.getAsBoolean();
    }

    /** What is thrown may be about a person: it goes to the log and nowhere else. */
    private static String sentence(Turn turn) {
        return "Step %d failed %d times, one after another. The log says why, under the job's id."
                .formatted(turn.step() + 1, MOST_ATTEMPTS);
    }
}
