package app.fabula.adapters.messaging.report;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.report.ReportEvent;
import app.fabula.domain.report.ReportEvent.WeekReported;
import app.fabula.domain.report.ReportWeek;
import app.fabula.domain.report.WeekDecider;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is decided about reports. */
public final class ReportModule {
    private ReportModule() {}

    /** Boundary: one week of one learner. */
    public static Decisions<ReportWeek, Boolean, ReportEvent> weeks(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("report.ReportWeek", "1"),
                        new WeekDecider(),
                        ReportEvent.class,
                        week -> boundary.of(WeekReported.class, week(week)),
                        ReportEvent::occurredAt));
    }

    private static Tag week(ReportWeek week) {
        return Tag.of(Tags.WEEK, week.learner() + "/" + week.monday());
    }
}
