package app.fabula.domain.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Voids an activity, once. Boundary: one activity of one learner. The fact comes with the command:
 * it is what it is, and nothing takes it out of the log.
 */
public final class VoidDecider
        implements Decider<VoidActivity, Optional<ActivityVoided>, ActivityVoided> {
    @Override
    public Optional<ActivityVoided> initial() {
        return Optional.empty();
    }

    /**
     * @throws Refusal {@code too-late-to-void}
     */
    @Override
    public List<ActivityVoided> decide(VoidActivity command, Optional<ActivityVoided> voided) {
        if (voided.isPresent()) {
            return List.of();
        }
        if (command.capacity() == Capacity.LEARNER && command.at().isAfter(command.open())) {
            throw tooLate();
        }
        var fact = command.fact();
        return List.of(
                new ActivityVoided(
                        fact.learner(),
                        fact.story(),
                        fact.language(),
                        fact.occurrence(),
                        command.capacity(),
                        command.by(),
                        command.reason(),
                        command.at()));
    }

    static Refusal unknown() {
        return Refusal.unknown("unknown-activity", "The learner has no activity under this id.");
    }

    static Refusal tooLate() {
        return Refusal.conflict(
                "too-late-to-void", "Only staff may void an activity of that long ago.");
    }

    @Override
    public Optional<ActivityVoided> evolve(Optional<ActivityVoided> voided, ActivityVoided event) {
        return Optional.of(event);
    }
}
