package app.fabula.adapters.persistence.report;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.report.ReportEvent.WeekReported;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is said about reports on disk. */
public final class ReportEventTypes {
    private ReportEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "report.WeekReported", 1, WeekReported.class, ReportEventTypes::tags));
    }

    private static Set<Tag> tags(WeekReported event) {
        return Set.of(
                Tag.of(Tags.LEARNER, event.learner().toString()),
                Tag.of(Tags.WEEK, event.learner() + "/" + event.monday()));
    }
}
