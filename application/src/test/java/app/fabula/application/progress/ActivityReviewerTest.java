package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.spanish;
import static app.fabula.application.progress.QuarantineSamples.activity;
import static app.fabula.application.progress.QuarantineSamples.early;
import static app.fabula.application.progress.QuarantineSamples.old;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.learner.PlanSamples;
import app.fabula.application.progress.ReviewActivities.End;
import app.fabula.application.progress.ReviewActivities.Reviewed;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineDecider;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.progress.ReviewActivity;
import app.fabula.domain.progress.StoryOutline;
import app.fabula.domain.progress.StoryOutline.Edition;
import app.fabula.domain.shared.Occurrence.Detour;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityReviewerTest {
    private static final Instant march = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant now = Instant.parse("2026-03-20T12:00:00Z");
    private static final ActivityQuarantined page = old(ana, 1, "2026-03-02T09:00:00Z");

    private final InMemoryDecisions<ReviewActivity, Quarantine, ProgressEvent> decisions =
            new InMemoryDecisions<>(new QuarantineDecider(), ReviewActivity::key);
    private final InMemoryQuarantines waiting =
            new InMemoryQuarantines(new InMemoryProjectionStore());
    private StoryOutline outline =
            new StoryOutline(List.of(new Edition(1, march, spanish, List.of(60, 60))));
    private final ReviewActivities reviews =
            new ActivityReviewer(
                    key -> decisions.state(key),
                    _ ->
                            DayRules.none()
                                    .after(new LearnerRegistered(ana, PlanSamples.plan(5), march)),
                    _ -> outline,
                    decisions,
                    () -> now,
                    UUID::randomUUID);

    @Test
    void what_is_released_becomes_the_fact_that_it_would_have_been() {
        given(page);
        var reviewed = reviews.release(page.key(), "person:tea", "She was on a ship.");
        assertThat(reviewed)
                .isEqualTo(
                        new Reviewed(
                                page.activity(),
                                End.RELEASED,
                                "person:tea",
                                "She was on a ship.",
                                now,
                                2));
        assertThat(facts())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.activity()).isEqualTo(page.activity());
                    assertThat(fact.occurredAt()).isEqualTo(QuarantineSamples.february);
                    assertThat(fact.occurrence().rule()).isEqualTo(PlanSamples.plan(5).rule());
                    assertThat(fact.occurrence().detour()).isEqualTo(Detour.QUARANTINE);
                });
    }

    @Test
    void whoever_releases_it_it_is_one_and_the_first_one_is_told() {
        given(page);
        var first = reviews.release(page.key(), "person:tea", "She was on a ship.");
        var second = reviews.release(page.key(), "person:tom", "So I heard.");
        assertThat(second).isEqualTo(first);
        assertThat(facts()).hasSize(1);
        assertThat(decisions.origins)
                .extracting(origin -> origin.command())
                .containsOnly(page.key().releaseId());
    }

    @Test
    void what_was_given_up_does_not_come_back_nor_the_other_way_round() {
        var other = old(ana, 2, "2026-03-02T09:00:00Z");
        given(page);
        given(other);
        reviews.discard(page.key(), "person:tea", "A made-up date.");
        reviews.release(other.key(), "person:tea", "She was on a ship.");
        assertRefused("already-discarded", () -> reviews.release(page.key(), "person:tea", "Oh."));
        assertRefused("already-released", () -> reviews.discard(other.key(), "person:tea", "Oh."));
        assertThat(facts()).hasSize(1);
    }

    @Test
    void what_was_never_quarantined_is_unknown() {
        var nothing = new ActivityKey(ana, activity(9));
        assertRefused(
                "unknown-quarantined-activity",
                () -> reviews.release(nothing, "person:tea", "Oh."));
        assertRefused(
                "unknown-quarantined-activity",
                () -> reviews.discard(nothing, "person:tea", "Oh."));
    }

    @Test
    void what_was_in_the_future_is_released_by_itself_when_its_time_has_come() {
        var come = early(ana, 3, "2026-03-20T12:00:00Z", "2026-03-02T09:00:00Z");
        var still = early(ana, 4, "2026-03-20T12:00:01Z", "2026-03-02T09:00:00Z");
        for (var one : List.of(page, come, still)) {
            given(one);
        }
        new DueReleases(waiting, reviews, () -> now).run();
        assertThat(facts()).extracting(Fact::activity).containsExactly(come.activity());
        assertThat(decisions.log)
                .filteredOn(QuarantineReleased.class::isInstance)
                .extracting(event -> ((QuarantineReleased) event).by())
                .containsExactly("system");
    }

    @Test
    void one_that_cannot_be_released_holds_no_other_up() {
        var unknown = early(ana, 5, "2026-03-19T12:00:00Z", "2026-03-02T09:00:00Z");
        var come = early(ana, 6, "2026-03-20T12:00:00Z", "2026-03-02T09:00:00Z");
        waiting.save(Map.of(unknown.key(), QuarantineSamples.waiting(unknown)));
        given(come);
        assertRefused(
                "unknown-quarantined-activity",
                () -> new DueReleases(waiting, reviews, () -> now).run());
        assertThat(facts()).extracting(Fact::activity).containsExactly(come.activity());
    }

    @Test
    void what_has_become_no_page_of_its_story_is_given_up_by_itself_and_says_why() {
        var come = early(ana, 7, "2026-03-20T12:00:00Z", "2026-03-02T09:00:00Z");
        given(come);
        outline = new StoryOutline(List.of(new Edition(1, march, spanish, List.of())));
        new DueReleases(waiting, reviews, () -> now).run();
        assertThat(facts()).isEmpty();
        assertThat(decisions.state(come.key()))
                .isEqualTo(
                        new Quarantine.Reviewed(
                                come,
                                new QuarantineDiscarded(
                                        ana,
                                        come.story(),
                                        come.activity(),
                                        "system",
                                        "The story has 0 pages.",
                                        now)));
    }

    private void given(ActivityQuarantined activity) {
        decisions.given(activity.key(), activity);
        waiting.save(Map.of(activity.key(), QuarantineSamples.waiting(activity)));
    }

    private List<Fact> facts() {
        return decisions.log.stream().filter(Fact.class::isInstance).map(Fact.class::cast).toList();
    }

    private static void assertRefused(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
