package app.fabula.application.progress;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.VoidActivity;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

public final class ActivityVoider implements VoidActivities {
    private final RecordedFacts facts;
    private final Decisions<VoidActivity, Optional<ActivityVoided>, ActivityVoided> decisions;
    private final Duration learnersMay;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    /**
     * @param learnersMay how long after it was recorded a learner may void an activity
     */
    public ActivityVoider(
            RecordedFacts facts,
            Decisions<VoidActivity, Optional<ActivityVoided>, ActivityVoided> decisions,
            Duration learnersMay,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.facts = facts;
        this.decisions = decisions;
        this.learnersMay = learnersMay;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Voided voidActivity(
            LearnerId learner, UUID activity, Capacity capacity, String by, String reason) {
        var recorded =
                facts.of(learner, activity)
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-activity",
                                        "The learner has no activity under this id."));
        var command =
                new VoidActivity(
                        recorded.fact(),
                        recorded.recordedAt().plus(learnersMay),
                        capacity,
                        by,
                        reason,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        var receipt = decisions.submit(Origin.request(ids.get()), command);
        var voiding = Voiding.of(receipt.state().orElseThrow());
        return new Voided(activity, voiding, receipt.position());
    }
}
