package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.QuarantineSamples.early;
import static app.fabula.application.progress.QuarantineSamples.old;
import static app.fabula.application.progress.QuarantineSamples.reviewed;
import static app.fabula.application.progress.QuarantineSamples.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.shared.ReadModelContract;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What waits in quarantine is shown, and nothing else. */
public interface QuarantinesContract
        extends ReadModelContract<ActivityKey, Quarantine>, ShownContract {
    ActivityQuarantined first = old(ana, 1, "2026-03-02T09:00:00.123456Z");
    ActivityQuarantined second = old(ben, 1, "2026-03-02T09:01:00Z");
    ActivityQuarantined third = early(ana, 2, "2026-03-09T09:00:00Z", "2026-03-02T09:02:00Z");

    @Override
    Quarantines model();

    @Test
    default void it_is_listed_as_it_came_page_by_page() {
        save(third, first, second);
        var one = model().all(2, Optional.empty()).value();
        assertThat(one.items()).containsExactly(shown(first), shown(second));
        // Inserted meanwhile before the cursor: it moves nothing of the page after it.
        save(old(ana, 3, "2026-03-01T09:00:00Z"));
        var two = model().all(2, one.next()).value();
        assertThat(two.items()).containsExactly(shown(third));
        assertThat(two.next()).isEmpty();
    }

    @Test
    default void a_learner_is_shown_their_own() {
        save(third, first, second);
        var one = of(ana, 1, Optional.empty());
        assertThat(one).containsExactly(shown(first));
        var next = model().of(ana, 1, Optional.empty()).value().next();
        assertThat(of(ana, 1, next)).containsExactly(shown(third));
        assertThat(of(ben, 2, Optional.empty())).containsExactly(shown(second));
    }

    @Test
    default void what_came_at_one_instant_is_told_apart() {
        var at = "2026-03-02T09:00:00Z";
        save(old(ana, 1, at), old(ben, 1, at), old(ana, 2, at));
        var one = model().all(2, Optional.empty()).value();
        var two = model().all(2, one.next()).value();
        assertThat(List.of(one.items(), two.items()))
                .flatMap(items -> items)
                .containsExactlyInAnyOrder(
                        shown(old(ana, 1, at)), shown(old(ben, 1, at)), shown(old(ana, 2, at)));
    }

    @Test
    default void what_was_reviewed_leaves_nothing_behind() {
        save(first, second);
        model().save(Map.of(first.key(), reviewed(first)));
        assertThat(model().all(5, Optional.empty()).value().items()).containsExactly(shown(second));
        assertThat(model().load(Set.of(first.key()))).isEmpty();
    }

    @Test
    default void of_the_future_it_is_due_what_has_come_the_oldest_first() {
        var later = early(ben, 3, "2026-03-09T09:00:01Z", "2026-03-02T09:00:00Z");
        save(first, third, later);
        assertThat(due("2026-03-09T08:59:59Z", 5)).isEmpty();
        assertThat(due("2026-03-09T09:00:00Z", 5)).containsExactly(third);
        assertThat(due("2026-03-10T09:00:00Z", 5)).containsExactly(third, later);
        assertThat(due("2026-03-10T09:00:00Z", 1)).containsExactly(third);
    }

    @Test
    default void a_cursor_belongs_to_its_list() {
        assertThatExceptionOfType(UnreadableCursor.class)
                .isThrownBy(() -> model().all(2, Optional.of("forged")));
    }

    private static QuarantinedActivity shown(ActivityQuarantined activity) {
        return QuarantinedActivity.of(activity);
    }

    private List<ActivityQuarantined> due(String now, int limit) {
        return model().due(Instant.parse(now), limit);
    }

    private List<QuarantinedActivity> of(LearnerId learner, int limit, Optional<String> cursor) {
        return model().of(learner, limit, cursor).value().items();
    }

    private void save(ActivityQuarantined... activities) {
        for (var activity : activities) {
            model().save(Map.of(activity.key(), waiting(activity)));
        }
    }

    @Override
    default String projection() {
        return QuarantineProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(model().of(ana, 2, Optional.empty()), model().all(2, Optional.empty()));
    }

    @Override
    default ActivityKey aKey() {
        return first.key();
    }

    @Override
    default ActivityKey anotherKey() {
        return second.key();
    }

    @Override
    default Quarantine aState() {
        return waiting(first);
    }

    @Override
    default Quarantine anotherState() {
        return waiting(old(ana, 1, "2026-03-05T09:00:00Z"));
    }
}
