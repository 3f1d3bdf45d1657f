package app.fabula.application.progress;

import static app.fabula.application.learner.PlanSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.progress.RecordActivities.Outcome;
import app.fabula.application.progress.RecordActivities.Result;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.StoryOutline;
import app.fabula.domain.progress.StoryOutline.Edition;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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
                    new InMemoryFactLog(log),
                    () -> now);

    @Test
    void each_activity_has_its_own_outcome_in_the_order_in_which_they_came() {
        var results =
                record(
                        page(1, 1, 1, "2026-03-02T09:00:00Z"),
                        page(2, 1, 3, "2026-03-02T09:01:00Z"),
                        page(3, 9, 1, "2026-03-02T09:02:00Z"),
                        page(4, 1, 2, "2026-03-10T12:05:01Z"),
                        page(5, 1, 2, "2026-03-10T12:05:00Z"));
        assertThat(results)
                .extracting(Result::outcome, Result::code)
                .map(Object::toString)
                .containsExactly(
                        "(ACCEPTED, \"\")",
                        "(REFUSED, \"no-such-page\")",
                        "(REFUSED, \"unknown-story\")",
                        "(REFUSED, \"occurred-in-the-future\")",
                        "(ACCEPTED, \"\")");
        assertThat(log.all(Fact.class)).hasSize(2);
    }

    @Test
    void the_same_id_again_is_a_duplicate_within_a_request_and_across() {
        assertThat(
                        record(
                                page(1, 1, 1, "2026-03-02T09:00:00Z"),
                                page(1, 1, 1, "2026-03-02T09:00:00Z")))
                .extracting(Result::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.DUPLICATE);
        assertThat(
                        record(
                                page(1, 1, 1, "2026-03-02T09:00:00Z"),
                                page(2, 1, 2, "2026-03-02T09:00:00Z")))
                .extracting(Result::outcome)
                .containsExactly(Outcome.DUPLICATE, Outcome.ACCEPTED);
        assertThat(log.all(Fact.class)).hasSize(2);
    }

    @Test
    void of_two_activities_with_one_id_the_first_decides() {
        var good = page(1, 1, 1, "2026-03-02T09:00:00Z");
        var bad = page(1, 1, 99, "2026-03-02T09:00:00Z");
        assertThat(record(bad, good))
                .extracting(Result::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED);
        assertThat(log.all(Fact.class)).isEmpty();
        assertThat(record(good, bad))
                .extracting(Result::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.DUPLICATE);
        assertThat(log.all(Fact.class)).hasSize(1);
    }

    @Test
    void a_fact_keeps_the_rule_that_was_in_force_when_it_occurred() {
        record(
                page(1, 1, 1, "2026-02-01T09:00:00Z"),
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
                                FactSamples.ben, List.of(page(1, 1, 1, "2026-03-02T09:00:00Z"))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown-learner"));
        assertThat(log.all(Fact.class)).isEmpty();
    }

    private List<Result> record(Activity... activities) {
        return recorder.record(ana, List.of(activities)).results();
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
