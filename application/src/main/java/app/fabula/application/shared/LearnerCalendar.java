package app.fabula.application.shared;

import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Where a learner lives now, and how their days are told apart. */
public record LearnerCalendar(ZoneId zone, DayRule rule) {
    public LocalDate dayOf(Instant instant) {
        return rule.dayOf(instant, zone);
    }

    /** Out-port. */
    @FunctionalInterface
    public interface Source {
        /** Empty for a learner who is not registered. */
        Optional<LearnerCalendar> of(LearnerId learner);
    }
}
