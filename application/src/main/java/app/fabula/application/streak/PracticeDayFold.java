package app.fabula.application.streak;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;

/** How pages read become days practised, for every read model that needs them. */
public final class PracticeDayFold {
    private PracticeDayFold() {}

    public static Fold<DayKey, PracticeDay, PageRead> into(ReadModel<DayKey, PracticeDay> model) {
        return new Fold<>(
                PageRead.class,
                PracticeDayFold::key,
                PracticeDay.empty(),
                PracticeDayFold::after,
                model);
    }

    public static DayKey key(PageRead read) {
        return new DayKey(read.learner(), read.occurrence().day());
    }

    public static PracticeDay after(PracticeDay day, PageRead read) {
        return day.with(practice(read));
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
