package app.fabula.application.streak;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.time.Instant;
import java.util.UUID;

/** What was recorded that decided about a day. */
public sealed interface Cause {
    /** A fact of the learner, or a decision. */
    record Recorded(Entry entry) implements Cause {}

    /** An operator's word. */
    record Declared(UUID id, Instant at, Outage outage) implements Cause {
        static Declared of(OutageDeclared event) {
            return new Declared(event.id(), event.occurredAt(), Outage.of(event));
        }
    }
}
