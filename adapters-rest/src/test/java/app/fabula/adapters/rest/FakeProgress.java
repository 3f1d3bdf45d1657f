package app.fabula.adapters.rest;

import app.fabula.application.progress.FirstOutcome;
import app.fabula.application.progress.RecordActivities;
import app.fabula.application.progress.RecordActivities.Outcome.Accepted;
import app.fabula.application.progress.RecordActivities.Outcome.Duplicate;
import app.fabula.application.progress.RecordActivities.Outcome.Quarantined;
import app.fabula.application.progress.RecordActivities.Outcome.Refused;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Accepts that a story was started, has known of every first page, does not believe the others, and
 * refuses that one was finished.
 */
@Component
class FakeProgress implements RecordActivities {
    private static List<Activity> last = List.of();
    private static Source lastSource = Source.DEVICE;

    static List<Activity> lastActivities() {
        return last;
    }

    static Source lastSource() {
        return lastSource;
    }

    @Override
    public Results record(LearnerId learner, List<Activity> activities, Source source) {
        FakeLearners.require(learner);
        last = List.copyOf(activities);
        lastSource = source;
        return new Results(activities.stream().map(FakeProgress::result).toList(), 61);
    }

    private static Result result(Activity activity) {
        return new Result(activity.report().id(), outcome(activity));
    }

    private static Outcome outcome(Activity activity) {
        return switch (activity) {
            case StartStory _ -> new Accepted();
            case ReadPage(_, _, var page, _) ->
                    page == 1
                            ? new Duplicate(FirstOutcome.QUARANTINED)
                            : new Quarantined(Cause.TOO_OLD);
            case FinishStory _ ->
                    new Refused(
                            Refusal.unknown("unknown-story", "There is no story under this id."));
        };
    }
}
