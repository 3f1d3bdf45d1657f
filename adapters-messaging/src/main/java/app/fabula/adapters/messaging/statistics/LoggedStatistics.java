package app.fabula.adapters.messaging.statistics;

import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Tags;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.application.statistics.StatisticsHistory.Noted;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;

/**
 * Folds what the log had of a learner by an instant, in parts: it may be ten years. An event that
 * cannot be read is not left out, for it may matter.
 */
public final class LoggedStatistics implements StatisticsHistory.Source {
    private final EventLog log;

    public LoggedStatistics(EventLog log) {
        this.log = log;
    }

    @Override
    public Shown<StatisticsHistory> asOf(LearnerId learner, Instant instant) {
        var position = log.positionAt(instant);
        var events =
                log.parts(Tags.LEARNER + ":" + learner, 0, position)
                        .flatMap(List::stream)
                        .map(event -> new Noted(Messages.payload(event), event.recordedAt()));
        return new Shown<>(StatisticsHistory.of(events.iterator()), position);
    }
}
