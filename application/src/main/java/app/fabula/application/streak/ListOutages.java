package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.util.Optional;

/** In-port for operators: all outages that were ever declared. */
@FunctionalInterface
public interface ListOutages {
    /**
     * What was declared last comes first.
     *
     * @throws UnreadableCursor for one that was not given out for outages
     */
    Shown<Slice<OutageDeclared>> list(int limit, Optional<String> cursor);
}
