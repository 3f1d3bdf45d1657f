package app.fabula.application.progress;

import static app.fabula.application.learner.PlanSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.progress.RecordActivities.Outcome;
import app.fabula.application.progress.RecordActivities.Outcome.Accepted;
import app.fabula.application.progress.RecordActivities.Outcome.Duplicate;
import app.fabula.application.progress.RecordActivities.Outcome.Quarantined;
import app.fabula.application.progress.RecordActivities.Outcome.Refused;
import app.fabula.application.progress.RecordActivities.Result;
import app.fabula.application.progress.RecordActivities.Source;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.progress.QuarantineRule;
import app.fabula.domain.progress.StoryOutline;
import app.fabula.domain.progress.StoryOutline.Edition;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence.Detour;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActivityRecorderTest {
    private static final LearnerId ana = FactSamples.ana;
    private static final Instant now = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant march = Instant.parse("2026-03-01T00:00:00Z");
    private static final StoryOutline twoPages =
            new StoryOutline(List.of(new Edition(1, march, FactSamples.spanish, List.of(60, 60))));

    private final InMemoryLog log = new InMemoryLog();
    private final RecordActivities recorder =
            new ActivityRecorder(
                    learner -> learner.equals(ana) ? rules() : DayRules.none(),
                    story -> story.equals(FactSamples.story(1)) ? twoPages : StoryOutlines.none(),
                    QuarantineRule.DEFAULT,
                    new InMemoryFactLog(log),
                    () -> now);

    @Test
    void each_activity_has_its_own_outcome_in_the_order_in_which_they_came() {
        assertThat(
                        record(
                                page(1, 1, 1, "2026-03-02T09:00:00Z"),
                                page(2, 1, 3, "2026-03-02T09:01:00Z"),
                                page(3, 9, 1, "2026-03-02T09:02:00Z"),
                                page(4, 1, 2, "2026-03-10T12:05:01Z"),
                                page(5, 1, 2, "2026-03-10T12:05:00Z"),
                                page(6, 1, 2, "2026-02-24T11:59:59Z"),
                                page(7, 1, 2, "2026-02-24T12:00:00Z")))
                .containsExactly(
                        "accepted",
                        "refused no-such-page",
                        "refused unknown-story",
                        "quarantined IN_THE_FUTURE",
                        "accepted",
                        "quarantined TOO_OLD",
                        "accepted");
        assertThat(log.all(Fact.class)).hasSize(3);
        assertThat(log.all(ActivityQuarantined.class))
                .containsExactly(
                        quarantined(page(4, 1, 2, "2026-03-10T12:05:01Z"), Cause.IN_THE_FUTURE),
                        quarantined(page(6, 1, 2, "2026-02-24T11:59:59Z"), Cause.TOO_OLD));
    }

    @Test
    void what_could_never_be_a_fact_is_refused_however_old() {
        assertThat(
                        record(
                                page(1, 9, 1, "2026-01-02T09:00:00Z"),
                                page(2, 1, 3, "2027-03-02T09:00:00Z")))
                .containsExactly("refused unknown-story", "refused no-such-page");
        assertThat(log.head()).isZero();
    }

    @Test
    void of_another_system_nothing_is_too_old_and_it_is_said_where_it_came_from() {
        var future = page(2, 1, 1, "2026-03-10T12:05:01Z");
        assertThat(imported(page(1, 1, 1, "2019-03-02T09:00:00Z"), future))
                .containsExactly("accepted", "quarantined IN_THE_FUTURE");
        assertThat(log.all(Fact.class))
                .extracting(fact -> fact.occurrence().detour())
                .containsExactly(Detour.IMPORT);
        assertThat(log.all(ActivityQuarantined.class))
                .extracting(activity -> activity.detour())
                .containsExactly(Detour.IMPORT);
        assertThat(record(page(1, 1, 1, "2019-03-02T09:00:00Z")))
                .containsExactly("duplicate of accepted");
    }

    @Test
    void the_same_id_again_is_a_duplicate_within_a_request_and_across() {
        assertThat(
                        record(
                                page(1, 1, 1, "2026-03-02T09:00:00Z"),
                                page(1, 1, 1, "2026-03-02T09:00:00Z")))
                .containsExactly("accepted", "duplicate of accepted");
        assertThat(
                        record(
                                page(1, 1, 1, "2026-03-02T09:00:00Z"),
                                page(2, 1, 2, "2026-03-02T09:00:00Z")))
                .containsExactly("duplicate of accepted", "accepted");
        assertThat(log.all(Fact.class)).hasSize(2);
    }

    @Test
    void what_was_quarantined_is_so_once_whatever_comes_under_its_id() {
        var old = page(1, 1, 1, "2026-01-02T09:00:00Z");
        assertThat(record(old, old))
                .containsExactly("quarantined TOO_OLD", "duplicate of quarantined");
        assertThat(record(page(1, 1, 1, "2026-03-02T09:00:00Z")))
                .containsExactly("duplicate of quarantined");
        assertThat(imported(old)).containsExactly("duplicate of quarantined");
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void of_two_activities_with_one_id_the_first_decides() {
        var good = page(1, 1, 1, "2026-03-02T09:00:00Z");
        var bad = page(1, 1, 99, "2026-03-02T09:00:00Z");
        assertThat(record(bad, good))
                .containsExactly("refused no-such-page", "refused no-such-page");
        assertThat(log.all(Fact.class)).isEmpty();
        assertThat(record(good, bad)).containsExactly("accepted", "duplicate of accepted");
        assertThat(log.all(Fact.class)).hasSize(1);
    }

    @Test
    void a_fact_keeps_the_rule_that_was_in_force_when_it_occurred() {
        record(
                page(1, 1, 1, "2026-02-25T09:00:00Z"),
                page(2, 1, 1, "2026-03-04T09:00:00Z"),
                page(3, 1, 1, "2026-03-05T00:00:00Z"));
        assertThat(log.all(Fact.class))
                .extracting(fact -> fact.occurrence().rule().goal().amount())
                .containsExactly(5, 5, 2);
    }

    @Test
    void a_learner_whom_nobody_registered_is_unknown() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        recorder.record(
                                FactSamples.ben,
                                List.of(page(1, 1, 1, "2026-03-02T09:00:00Z")),
                                Source.DEVICE))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown-learner"));
        assertThat(log.all(Fact.class)).isEmpty();
    }

    private List<String> record(Activity... activities) {
        return told(Source.DEVICE, activities);
    }

    private List<String> imported(Activity... activities) {
        return told(Source.IMPORT, activities);
    }

    private List<String> told(Source source, Activity... activities) {
        var results = recorder.record(ana, List.of(activities), source).results();
        assertThat(results)
                .extracting(Result::id)
                .containsExactlyElementsOf(
                        Stream.of(activities).map(activity -> activity.report().id()).toList());
        return results.stream().map(result -> told(result.outcome())).toList();
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Accepted _ -> "accepted";
            case Quarantined(var cause) -> "quarantined " + cause;
            case Duplicate(var first) -> "duplicate of " + first.name().toLowerCase(Locale.ROOT);
            case Refused(var refusal) -> "refused " + refusal.code();
        };
    }

    private static ActivityQuarantined quarantined(Activity activity, Cause cause) {
        return ActivityQuarantined.of(ana, activity, cause, null, now);
    }

    private static Activity page(int id, int story, int page, String at) {
        return new ReadPage(
                new Report(new UUID(3, id), Instant.parse(at), ZoneOffset.UTC, null, null),
                new StoryId(new UUID(1, story)),
                page,
                30);
    }

    private static DayRules rules() {
        return DayRules.none()
                .after(new LearnerRegistered(ana, plan(5), march))
                .after(new StudyPlanChanged(ana, plan(2), Instant.parse("2026-03-05T00:00:00Z")));
    }
}
