package app.fabula.application.report;

import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** In-port. */
@FunctionalInterface
public interface GetGroupReport {
    /**
     * Of those who are in the group now, or were in it then.
     *
     * @param period that is meant, once today is known; by UTC, for learners may live anywhere
     * @param asOf what was known then; empty for what is known now
     * @throws Refusal {@code unknown-group}, also for one that was formed later; {@code not-yet}
     *     for an instant that is to come; whatever the choice of the period refuses
     */
    Shown<GroupReport> of(
            GroupId group, Function<LocalDate, ReportPeriod> period, Optional<Instant> asOf);
}
