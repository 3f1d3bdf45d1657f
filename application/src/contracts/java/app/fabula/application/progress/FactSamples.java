package app.fabula.application.progress;

import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Facts about stories of two pages with 60 words each; each instant is another activity. */
public final class FactSamples {
    public static final LearnerId ana = new LearnerId(new UUID(0, 1));
    public static final LearnerId ben = new LearnerId(new UUID(0, 2));

    public static final Language spanish = new Language("es");

    private FactSamples() {}

    public static StoryId story(int number) {
        return new StoryId(new UUID(1, number));
    }

    public static ReadingKey key(LearnerId learner, int story) {
        return new ReadingKey(learner, story(story));
    }

    public static Fact started(LearnerId learner, int story, String at) {
        return new StoryStarted(learner, story(story), 1, spanish, occurrence(story, at));
    }

    public static Fact read(LearnerId learner, int story, int page, int seconds, String at) {
        return new PageRead(
                learner, story(story), 1, spanish, page, 60, seconds, occurrence(story, at));
    }

    public static Fact finished(LearnerId learner, int story, String at) {
        return new StoryFinished(learner, story(story), 1, spanish, 2, 120, occurrence(story, at));
    }

    /** The same page, in another language and elsewhere on earth. */
    public static Fact in(Language language, ZoneId zone, Fact page) {
        var read = (PageRead) page;
        var here = read.occurrence();
        return new PageRead(
                read.learner(),
                read.story(),
                read.version(),
                language,
                read.page(),
                read.words(),
                read.activeSeconds(),
                new Occurrence(
                        here.activity(), here.occurredAt(), zone, here.device(), here.rule()));
    }

    /** By the learner, an hour after it occurred. */
    public static ActivityVoided voided(Fact fact) {
        return new ActivityVoided(
                fact.learner(),
                fact.story(),
                fact.language(),
                fact.occurrence(),
                Capacity.LEARNER,
                "person:ana",
                "Not me.",
                fact.occurredAt().plusSeconds(3_600));
    }

    public static Reading reading(Fact... facts) {
        return Reading.of(List.of(facts));
    }

    /** Opened, read and finished within a minute. */
    public static Reading completed(int story, String day) {
        return reading(
                started(ana, story, day + "T09:00:00.123456Z"),
                read(ana, story, 1, 10, day + "T09:00:10Z"),
                read(ana, story, 2, 20, day + "T09:00:20Z"),
                finished(ana, story, day + "T09:00:30Z"));
    }

    public static Recorded recorded(Object event) {
        return new Recorded(new UUID(9, 1), 7, event, "", Instant.EPOCH, new UUID(9, 2));
    }

    private static Occurrence occurrence(int story, String at) {
        return new Occurrence(
                NameUuid.of(new UUID(0, story), at),
                Instant.parse(at),
                ZoneOffset.UTC,
                "phone",
                new DayRule(0, DailyGoal.pages(2)));
    }
}
