package app.fabula.application.progress;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.FactRecorder;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineDecider;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.progress.QuarantineEvent.Review;
import app.fabula.domain.progress.ReviewActivity;
import app.fabula.domain.progress.ReviewActivity.Discard;
import app.fabula.domain.progress.ReviewActivity.Release;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

public final class ActivityReviewer implements ReviewActivities {
    private final Quarantines.History quarantines;
    private final DayRules.Source rules;
    private final StoryOutlines.Source outlines;
    private final Decisions<ReviewActivity, Quarantine, ProgressEvent> decisions;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public ActivityReviewer(
            Quarantines.History quarantines,
            DayRules.Source rules,
            StoryOutlines.Source outlines,
            Decisions<ReviewActivity, Quarantine, ProgressEvent> decisions,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.quarantines = quarantines;
        this.rules = rules;
        this.outlines = outlines;
        this.decisions = decisions;
        this.clock = clock;
        this.ids = ids;
    }

    /** Under an id of its own, so that the fact is one, whoever else releases it. */
    @Override
    public Reviewed release(ActivityKey key, String by, String reason) {
        var request = ids.get();
        return submit(
                new Origin(key.releaseId(), request, request),
                new Release(key, fact(quarantined(key)), by, reason, clock.instant()));
    }

    @Override
    public Reviewed discard(ActivityKey key, String by, String reason) {
        return submit(Origin.request(ids.get()), new Discard(key, by, reason, clock.instant()));
    }

    private Reviewed submit(Origin origin, ReviewActivity command) {
        var receipt = decisions.submit(origin, command);
        return switch (receipt.state()) {
            case Quarantine.Reviewed(_, var review) -> reviewed(review, receipt.position());
            case Quarantine.None _, Quarantine.Waiting _ ->
                    throw new IllegalStateException("a review leaves nothing waiting");
        };
    }

    private static Reviewed reviewed(Review review, long position) {
        var end =
                switch (review) {
                    case QuarantineReleased _ -> End.RELEASED;
                    case QuarantineDiscarded _ -> End.DISCARDED;
                };
        return new Reviewed(
                review.activity(),
                end,
                review.by(),
                review.reason(),
                review.occurredAt(),
                position);
    }

    private ActivityQuarantined quarantined(ActivityKey key) {
        return switch (quarantines.of(key)) {
            case Quarantine.None _ -> throw QuarantineDecider.unknown();
            case Quarantine.Waiting(var activity) -> activity;
            case Quarantine.Reviewed(var activity, _) -> activity;
        };
    }

    /** By the rule of its day and the edition of its time: as if it had been believed at once. */
    private Fact fact(ActivityQuarantined quarantined) {
        var activity = quarantined.asReported();
        return FactRecorder.record(
                quarantined.learner(),
                activity,
                rules.of(quarantined.learner()).at(activity.report().occurredAt()),
                outlines.of(activity.story()),
                quarantined.detourOfFact());
    }
}
