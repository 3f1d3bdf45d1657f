package app.fabula.adapters.rest;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.progress.Readings;
import app.fabula.application.progress.RecordActivities;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accepts that a story was started, has known of every page, and refuses that one was finished. */
@Component
class FakeProgress implements RecordActivities, Readings, NotFolded<ReadingKey, Reading> {
    private static List<Activity> last = List.of();

    static List<Activity> lastActivities() {
        return last;
    }

    @Override
    public Results record(LearnerId learner, List<Activity> activities) {
        FakeLearners.require(learner);
        last = List.copyOf(activities);
        return new Results(activities.stream().map(FakeProgress::result).toList(), 61);
    }

    private static Result result(Activity activity) {
        var id = activity.report().id();
        return switch (activity) {
            case StartStory _ -> new Result(id, Outcome.ACCEPTED, "", "");
            case ReadPage _ -> new Result(id, Outcome.DUPLICATE, "", "");
            case FinishStory _ ->
                    new Result(
                            id,
                            Outcome.REFUSED,
                            "unknown-story",
                            "There is no story under this id.");
        };
    }

    @Override
    public Shown<Overview> of(LearnerId learner, int limit, Optional<String> cursor) {
        var begun =
                new Progress(
                        Ids.STORY,
                        Instant.parse("2026-03-01T19:00:00Z"),
                        Instant.parse("2026-03-02T19:00:00Z"),
                        2,
                        90,
                        Optional.empty(),
                        0);
        var completed =
                new Progress(
                        Ids.RETIRED,
                        begun.startedAt(),
                        begun.lastReadAt(),
                        3,
                        200,
                        Optional.of(begun.lastReadAt()),
                        1);
        var next = limit == 2 ? Optional.of("more") : Optional.<String>empty();
        return new Shown<>(
                new Overview(
                        new Totals(3, 1, 7, 400), new Slice<>(List.of(begun, completed), next)),
                62);
    }
}
