package app.fabula.domain.progress;

import static app.fabula.domain.progress.ReadingSamples.at;
import static app.fabula.domain.progress.ReadingSamples.read;
import static app.fabula.domain.progress.ReadingSamples.voided;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.DeciderSpec;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoidingActivitiesTest {
    private static final Fact page = read(1, 30, 0);
    private static final int LAST_MINUTE = 60;

    private final DeciderSpec<VoidActivity, Optional<ActivityVoided>, ActivityVoided> activity =
            DeciderSpec.of(new VoidDecider());

    @Test
    void the_learner_may_void_it_up_to_the_last_minute() {
        activity.given()
                .when(voiding(Capacity.LEARNER, LAST_MINUTE))
                .then(voided(page, Capacity.LEARNER, LAST_MINUTE));
        activity.given()
                .when(voiding(Capacity.LEARNER, LAST_MINUTE + 1))
                .thenRefused("too-late-to-void");
    }

    @Test
    void staff_may_void_it_always() {
        activity.given()
                .when(voiding(Capacity.STAFF, LAST_MINUTE + 1))
                .then(voided(page, Capacity.STAFF, LAST_MINUTE + 1));
    }

    @Test
    void what_is_voided_stays_so_whoever_says_it_again_and_when() {
        var first = voided(page, Capacity.STAFF, 5);
        activity.given(first).when(voiding(Capacity.STAFF, 6)).thenNothing();
        activity.given(first).when(voiding(Capacity.LEARNER, LAST_MINUTE + 1)).thenNothing();
    }

    private static VoidActivity voiding(Capacity capacity, int minute) {
        return new VoidActivity(
                page, at(LAST_MINUTE), capacity, "person:who", "Not me.", at(minute));
    }
}
