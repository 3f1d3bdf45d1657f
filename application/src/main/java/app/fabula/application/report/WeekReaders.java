package app.fabula.application.report;

import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Out-port. */
@FunctionalInterface
public interface WeekReaders {
    /**
     * Who did something in a week and was not told of it, by id.
     *
     * @param monday which the week begins with
     * @param after the one before, empty for the first
     * @param limit how many at most
     */
    List<LearnerId> untold(LocalDate monday, Optional<LearnerId> after, int limit);
}
