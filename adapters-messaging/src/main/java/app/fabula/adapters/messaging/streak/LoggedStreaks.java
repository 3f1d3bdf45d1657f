package app.fabula.adapters.messaging.streak;

import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Tags;
import app.fabula.application.streak.DeclaredOutages;
import app.fabula.application.streak.StreakHistory;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folds what the log had of a learner by an instant, in parts: it may be ten years. An event that
 * cannot be read is not left out, for it may matter.
 */
public final class LoggedStreaks implements StreakHistory.Source {
    private final EventLog log;
    private final DeclaredOutages outages;

    public LoggedStreaks(EventLog log, DeclaredOutages outages) {
        this.log = log;
        this.outages = outages;
    }

    @Override
    public Shown<StreakHistory> asOf(LearnerId learner, Instant instant) {
        var position = log.positionAt(instant);
        var own =
                log.parts(Tags.LEARNER + ":" + learner, 0, position)
                        .flatMap(List::stream)
                        .map(Messages::payload);
        var events = Stream.concat(own, outages.until(position).stream());
        return new Shown<>(StreakHistory.of(events.iterator()), position);
    }
}
