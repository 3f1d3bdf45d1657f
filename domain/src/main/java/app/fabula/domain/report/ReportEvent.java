package app.fabula.domain.report;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;

/** What has been said about reports. Stored for ever: events are added, never changed. */
public sealed interface ReportEvent {
    LearnerId learner();

    Instant occurredAt();

    /**
     * A learner's week is over, and there is something to tell of it.
     *
     * @param monday which it began with
     * @param occurredAt when it was time to tell
     */
    record WeekReported(LearnerId learner, LocalDate monday, Instant occurredAt)
            implements ReportEvent {}
}
