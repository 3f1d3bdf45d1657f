package app.fabula.application.progress;

import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Facts about stories of two pages with 60 words each; every instant is a different activity. */
public final class FactSamples {
    public static final LearnerId ana = new LearnerId(new UUID(0, 1));
    public static final LearnerId ben = new LearnerId(new UUID(0, 2));

    private FactSamples() {}

    public static StoryId story(int number) {
        return new StoryId(new UUID(1, number));
    }

    public static Fact started(LearnerId learner, int story, String at) {
        return new StoryStarted(learner, story(story), 1, occurrence(at));
    }

    public static Fact read(LearnerId learner, int story, int page, int seconds, String at) {
        return new PageRead(learner, story(story), 1, page, 60, seconds, occurrence(at));
    }

    public static Fact finished(LearnerId learner, int story, String at) {
        return new StoryFinished(learner, story(story), 1, 2, 120, occurrence(at));
    }

    public static Recorded recorded(Object event) {
        return new Recorded(new UUID(9, 1), 7, event, "", Instant.EPOCH, new UUID(9, 2));
    }

    private static Occurrence occurrence(String at) {
        return new Occurrence(
                NameUuid.of(new UUID(0, 0), at),
                Instant.parse(at),
                ZoneOffset.UTC,
                "phone",
                new DayRule(0, DailyGoal.pages(2)));
    }
}
