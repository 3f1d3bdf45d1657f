package app.fabula.domain.report;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tell a learner that the report of a week is there.
 *
 * @param monday which the week began with
 * @param due when it was time
 */
public record ReportWeek(LearnerId learner, LocalDate monday, Instant due) {}
