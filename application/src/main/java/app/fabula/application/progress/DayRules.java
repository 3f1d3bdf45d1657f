package app.fabula.application.progress;

import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a learner's days as they followed one another: a fold over the account's events.
 *
 * @param phases each in force from its instant until the next one's; none before registration
 */
public record DayRules(List<Phase> phases) {
    public record Phase(Instant since, DayRule rule) {}

    /** Out-port: folds the log as it is now. */
    @FunctionalInterface
    public interface Source {
        DayRules of(LearnerId learner);
    }

    public DayRules {
        phases = List.copyOf(phases);
    }

    public static DayRules none() {
        return new DayRules(List.of());
    }

    public DayRules after(LearnerEvent event) {
        var longer = new ArrayList<>(phases);
        longer.add(new Phase(event.occurredAt(), event.plan().rule()));
        return new DayRules(longer);
    }

    public boolean isEmpty() {
        return phases.isEmpty();
    }

    /** The rule in force at that instant; for the time before registration, the first there was. */
    public DayRule at(Instant instant) {
        var inForce = phases.getFirst().rule();
        for (var phase : phases) {
            if (!phase.since().isAfter(instant)) {
                inForce = phase.rule();
            }
        }
        return inForce;
    }
}
