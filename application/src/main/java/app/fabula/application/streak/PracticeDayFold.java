package app.fabula.application.streak;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;

/** How pages read become days practised, for every read model that needs them. */
public final class PracticeDayFold {
    private PracticeDayFold() {}

    public static Fold<DayKey, PracticeDay, Evidence> into(ReadModel<DayKey, PracticeDay> model) {
        return new Fold<>(
                Evidence.class,
                PracticeDayFold::key,
                PracticeDay.empty(),
                PracticeDayFold::after,
                model);
    }

    public static DayKey key(Evidence evidence) {
        return new DayKey(evidence.learner(), evidence.occurrence().day());
    }

    public static PracticeDay after(PracticeDay day, Evidence evidence) {
        return switch (evidence) {
            case PageRead read -> day.with(practice(read));
            case StoryStarted _, StoryFinished _ -> day;
            case ActivityVoided voided -> day.without(voided.occurrence().activity());
        };
    }

    public static Practice practice(PageRead read) {
        var occurrence = read.occurrence();
        var rule = occurrence.rule();
        return new Practice(
                occurrence.activity(),
                new Moment(occurrence.occurredAt(), occurrence.zone(), rule.dayStartHour()),
                read.language(),
                read.story(),
                read.page(),
                read.activeSeconds(),
                rule.goal());
    }
}
