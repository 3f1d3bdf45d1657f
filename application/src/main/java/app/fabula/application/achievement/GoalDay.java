package app.fabula.application.achievement;

import app.fabula.application.streak.PracticeDayFold;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * A day on which the goal was met. Days count that were practised, and no others: what a freeze, a
 * repair or a rest day keeps of a streak is no deed.
 *
 * @param activity that met it
 * @param run of days with this one, as far as their goals had been met by then
 */
record GoalDay(UUID activity, int run) {
    /** In the order of their time. */
    static List<GoalDay> of(Collection<Fact> facts) {
        var byDay = new HashMap<LocalDate, List<Practice>>();
        for (var fact : facts) {
            if (fact instanceof PageRead page) {
                byDay.computeIfAbsent(page.occurrence().day(), _ -> new ArrayList<>())
                        .add(PracticeDayFold.practice(page));
            }
        }
        var met = new ArrayList<GoalMet>();
        for (var practices : byDay.values()) {
            PracticeDay.of(practices).goalsMet().stream().findFirst().ifPresent(met::add);
        }
        met.sort(Entry.ORDER);
        var runs = new DayRuns();
        return met.stream()
                .map(goal -> new GoalDay(UUID.fromString(goal.id()), runs.with(goal.day())))
                .toList();
    }
}
