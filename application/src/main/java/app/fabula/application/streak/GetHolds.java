package app.fabula.application.streak;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.shared.LearnerId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** In-port: the days that a learner holds free; none of one whom nobody knows. */
public interface GetHolds {
    /**
     * @param to the last day, as it was declared
     * @param endedOn the last day, where it was ended early; before the first one, it never began
     */
    record Pause(
            UUID id,
            LocalDate from,
            LocalDate to,
            Instant declaredAt,
            Optional<LocalDate> endedOn) {}

    /**
     * @param weekdays in their order; none is a choice, too
     * @param from the first day on which they hold; empty where there never was a choice
     */
    record RestDays(List<DayOfWeek> weekdays, Optional<LocalDate> from) {}

    /**
     * All that were ever declared, what was declared last first. However few days a year has, there
     * may be many: those of a pause that is ended before it begins are free for another.
     *
     * @throws UnreadableCursor for one that was not given out for pauses
     */
    Shown<Slice<Pause>> pauses(LearnerId learner, int limit, Optional<String> cursor);

    /** As they were chosen last. */
    Shown<RestDays> restDays(LearnerId learner);
}
