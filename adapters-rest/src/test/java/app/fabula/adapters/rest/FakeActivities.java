package app.fabula.adapters.rest;

import app.fabula.application.progress.VoidActivities;
import app.fabula.application.progress.Voiding;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows two activities, one of which it is too late to say anything, and one just released. */
@Component
class FakeActivities implements VoidActivities {
    static final UUID PAGE = UUID.fromString("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9d02");

    private static final Set<UUID> KNOWN = Set.of(PAGE, Ids.LEARNER.value());
    private static final UUID OLD = Ids.STORY.value();
    private static final Instant EIGHT = Instant.parse("2026-03-01T20:00:00Z");

    @Override
    public Voided voidActivity(
            LearnerId learner, UUID activity, Capacity capacity, String by, String reason) {
        if (activity.equals(OLD)) {
            throw Refusal.conflict("too-late-to-void", "It is too late.");
        }
        if (activity.equals(Ids.RETIRED.value())) {
            throw Refusal.conflict("already-released", "It has been released, and counts.");
        }
        if (!KNOWN.contains(activity)) {
            throw Refusal.unknown("unknown-activity", "There is no activity under this id.");
        }
        return new Voided(activity, new Voiding(capacity, by, reason, EIGHT), 63);
    }
}
