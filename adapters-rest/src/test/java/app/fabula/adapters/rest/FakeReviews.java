package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.FakeReports.WAITING;

import app.fabula.application.progress.ReviewActivities;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.QuarantineDecider;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One activity waits; another has been reviewed otherwise; a third has not happened yet. */
@Component
class FakeReviews implements ReviewActivities {
    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");

    @Override
    public Reviewed release(ActivityKey key, String by, String reason) {
        if (isOf(key, Ids.NEWCOMER.value())) {
            throw Refusal.conflict("still-in-the-future", "It has not happened yet.");
        }
        require(key, "already-discarded");
        return new Reviewed(key.activity(), End.RELEASED, by, reason, NOW, 65);
    }

    @Override
    public Reviewed discard(ActivityKey key, String by, String reason) {
        require(key, "already-released");
        return new Reviewed(key.activity(), End.DISCARDED, by, reason, NOW, 66);
    }

    private static void require(ActivityKey key, String ifReviewed) {
        if (isOf(key, Ids.RETIRED.value())) {
            throw Refusal.conflict(ifReviewed, "It has been looked at.");
        }
        if (!key.equals(WAITING.key())) {
            throw QuarantineDecider.unknown();
        }
    }

    private static boolean isOf(ActivityKey key, UUID activity) {
        return key.equals(new ActivityKey(Ids.LEARNER, activity));
    }
}
