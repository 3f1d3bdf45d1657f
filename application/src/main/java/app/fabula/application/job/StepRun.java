package app.fabula.application.job;

import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * One step, for all of its learners; where that fails, for each of them apart.
 *
 * <p>Whoever fails twice is passed over, as long as others do not: a part that fails for everybody
 * fails, unless it is of one learner only and the job has done something before.
 */
final class StepRun {
    private final JobKind kind;
    private final Turn turn;
    private final JobFailures failures;
    private final Apart apart;

    StepRun(JobKind kind, Turn turn, JobFailures failures) {
        this.kind = kind;
        this.turn = turn;
        this.failures = failures;
        this.apart = new Apart(failures::isOfItself);
    }

    /**
     * @param expect notes how much there is to do
     * @param keep writes it, and tells whether it was kept
     * @throws AllFailed where it is about the job
     */
    boolean isKept(LongConsumer expect, Predicate<Step> keep) {
        if (turn.total().isEmpty()) {
            expect.accept(kind.total(turn.parameters()));
        }
        var isKept = keep.test(step());
        if (isKept) {
            apart.failed()
                    .forEach((learner, failure) -> failures.passedOver(turn, learner, failure));
        }
        return isKept;
    }

    private Step step() {
        try {
            return kind.next(turn.job(), turn.parameters(), turn.place());
        } catch (RuntimeException | Error e) {
            if (Thread.currentThread().isInterrupted() || !failures.isOfItself(e)) {
                throw e;
            }
            var step = kind.nextApart(turn.job(), turn.parameters(), turn.place(), apart);
            if (step.isEmpty()) {
                throw e;
            }
            return withoutThoseWhoFailed(step.get());
        }
    }

    private Step withoutThoseWhoFailed(Step step) {
        var isOfOne = apart.failed().size() == 1 && turn.succeeded() > 0;
        if (apart.isInVain() && !isOfOne) {
            throw new AllFailed(apart);
        }
        return step.without(passedOver());
    }

    private List<FailedLearner> passedOver() {
        return apart.failed().entrySet().stream()
                .map(one -> new FailedLearner(one.getKey(), sentence(one.getValue())))
                .toList();
    }

    /** What is thrown may be about a person: no more is told than of what kind it is. */
    private static String sentence(Throwable failure) {
        return failure instanceof Refusal refusal
                ? "It was refused: %s. The log says why, under the job's id."
                        .formatted(refusal.code())
                : "It failed with %s. The log says why, under the job's id."
                        .formatted(failure.getClass().getSimpleName());
    }
}
