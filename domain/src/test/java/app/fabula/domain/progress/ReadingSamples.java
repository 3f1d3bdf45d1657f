package app.fabula.domain.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Facts about a story of two pages with 100 words each; times are minutes past nine. */
final class ReadingSamples {
    static final LearnerId ana = new LearnerId(new UUID(0, 1));
    static final StoryId fox = new StoryId(new UUID(0, 2));

    private static final Language spanish = new Language("es");

    private ReadingSamples() {}

    static Fact started(int minute) {
        return new StoryStarted(ana, fox, 1, spanish, occurrence(minute));
    }

    static Fact read(int page, int seconds, int minute) {
        return new PageRead(ana, fox, 1, spanish, page, 100, seconds, occurrence(minute));
    }

    static Fact finished(int minute) {
        return new StoryFinished(ana, fox, 1, spanish, 2, 200, occurrence(minute));
    }

    static ActivityVoided voided(Fact fact, Capacity capacity, int minute) {
        return new ActivityVoided(
                ana,
                fox,
                spanish,
                fact.occurrence(),
                capacity,
                "person:who",
                "Not me.",
                at(minute));
    }

    static Instant at(int minute) {
        return Instant.parse("2026-03-02T09:00:00Z").plusSeconds(minute * 60L);
    }

    /** One activity a minute: its id follows from its time. */
    private static Occurrence occurrence(int minute) {
        return new Occurrence(
                new UUID(1, minute),
                at(minute),
                ZoneOffset.UTC,
                "phone",
                new DayRule(0, DailyGoal.DEFAULT));
    }
}
