package app.fabula.application.progress;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.Quarantine.Reviewed;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.ReviewActivity;
import app.fabula.domain.progress.ReviewActivity.Withdraw;
import app.fabula.domain.progress.VoidActivity;
import app.fabula.domain.shared.LearnerId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

public final class ActivityVoider implements VoidActivities {
    private final RecordedFacts facts;
    private final Decisions<VoidActivity, Optional<ActivityVoided>, ActivityVoided> decisions;
    private final Decisions<ReviewActivity, Quarantine, ProgressEvent> reviews;
    private final Duration learnersMay;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    /**
     * @param learnersMay how long after it was recorded a learner may void an activity
     */
    public ActivityVoider(
            RecordedFacts facts,
            Decisions<VoidActivity, Optional<ActivityVoided>, ActivityVoided> decisions,
            Decisions<ReviewActivity, Quarantine, ProgressEvent> reviews,
            Duration learnersMay,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.facts = facts;
        this.decisions = decisions;
        this.reviews = reviews;
        this.learnersMay = learnersMay;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Voided voidActivity(
            LearnerId learner, UUID activity, Capacity capacity, String by, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Supplier<Optional<Voided>> ofFact =
                () ->
                        facts.of(learner, activity)
                                .map(some -> {
                                    var open = some.recordedAt().plus(learnersMay);
                                    return voided(
                                            new VoidActivity(
                                                    some.fact(), open, capacity, by, reason, now));
                                });
        var key = new ActivityKey(learner, activity);
        return ofFact.get()
                .or(() -> withdrawn(new Withdraw(key, within(capacity), by, reason, now)))
                .or(ofFact)
                .orElseThrow();
    }

    private Voided voided(VoidActivity command) {
        var receipt = decisions.submit(Origin.request(ids.get()), command);
        var voiding = Voiding.of(receipt.state().orElseThrow());
        return new Voided(command.fact().activity(), voiding, receipt.position());
    }

    /** What is no fact may wait in quarantine; empty where it has just been released. */
    private Optional<Voided> withdrawn(Withdraw command) {
        var receipt = reviews.submit(Origin.request(ids.get()), command);
        return receipt.state() instanceof Reviewed(_, QuarantineDiscarded discarded)
                ? Optional.of(
                        new Voided(discarded.activity(), Voiding.of(discarded), receipt.position()))
                : Optional.empty();
    }

    private Optional<Duration> within(Capacity capacity) {
        return switch (capacity) {
            case LEARNER -> Optional.of(learnersMay);
            case STAFF -> Optional.empty();
        };
    }
}
