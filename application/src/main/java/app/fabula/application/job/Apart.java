package app.fabula.application.job;

import app.fabula.domain.shared.LearnerId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How a part of a job is done for many learners: so that one who fails holds no other up. */
public final class Apart {
    private final Predicate<Throwable> isOfItself;
    private final Map<LearnerId, Throwable> failed = new LinkedHashMap<>();
    private int tried;

    /**
     * @param isOfItself tells a failure of which one learner is the cause; any other is thrown on
     */
    Apart(Predicate<Throwable> isOfItself) {
        this.isOfItself = isOfItself;
    }

    /** All or none: the first failure is thrown on. */
    public static Apart not() {
        return new Apart(_ -> false);
    }

    /**
     * Empty where it failed, which is remembered.
     *
     * @throws CutOff where the thread was interrupted: nobody else is begun with
     */
    public <T> Optional<T> attempt(LearnerId learner, Supplier<T> work) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CutOff();
        }
        tried++;
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | Error e) {
            if (Thread.currentThread().isInterrupted() || !isOfItself.test(e)) {
                throw e;
            }
            failed.put(learner, e);
            return Optional.empty();
        }
    }

    /** As {@link #attempt} does, of what leaves nothing behind. */
    public void run(LearnerId learner, Runnable work) {
        var _ =
                attempt(
                        learner,
                        () -> {
                            work.run();
                            return learner;
                        });
    }

    /** Who failed, and why, in the order in which they were tried. */
    Map<LearnerId, Throwable> failed() {
        return Collections.unmodifiableMap(failed);
    }

    /** Whether anybody was tried, and nobody did not fail. */
    boolean isInVain() {
        return tried > 0 && failed.size() == tried;
    }
}
