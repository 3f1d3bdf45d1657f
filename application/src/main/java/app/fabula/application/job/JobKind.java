package app.fabula.application.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How one kind of job is done, a step at a time. */
public interface JobKind {
    /** In kebab-case, stable: jobs of the kind may lie in the queue of a later release. */
    String name();

    /**
     * How much there is to do, in whatever {@link Step#done} counts; asked at the start, where it
     * is not known.
     */
    long total(Map<String, String> parameters);

    /**
     * Works out the next part; seconds rather than minutes of it, since what is cut off is done
     * again. Changes nothing but what may be done twice: whatever else is to change does so in
     * {@link Step#keep}.
     *
     * @param place where the step before ended, empty for the first one
     */
    Step next(UUID job, Map<String, String> parameters, Optional<String> place);

    /**
     * The same part, after it failed once, for each of its learners apart. Empty for a kind whose
     * parts are not about learners.
     */
    default Optional<Step> nextApart(
            UUID job, Map<String, String> parameters, Optional<String> place, Apart apart) {
        return Optional.empty();
    }
}
