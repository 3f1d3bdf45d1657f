package app.fabula.application.report;

import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.function.Function;

/** In-port. */
@FunctionalInterface
public interface GetGroupReport {
    /**
     * Of those who are in the group now.
     *
     * @param period that is meant, once today is known; by UTC, for learners may live anywhere
     * @throws Refusal {@code unknown-group}; whatever the choice of the period refuses
     */
    Shown<GroupReport> of(GroupId group, Function<LocalDate, ReportPeriod> period);
}
