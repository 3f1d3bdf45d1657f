package app.fabula.application.streak;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that was known of a learner's streaks at some instant, folded from the log itself.
 *
 * @param calendar of the plan then; empty before registration
 */
public record StreakHistory(
        Optional<LearnerCalendar> calendar,
        Map<LocalDate, PracticeDay> days,
        Map<LocalDate, List<VoidedFact>> voided,
        StreakDecisions decisions,
        List<OutageDeclared> outages) {

    /** Out-port: what had been recorded by that instant, and the position of the log then. */
    @FunctionalInterface
    public interface Source {
        Shown<StreakHistory> asOf(LearnerId learner, Instant instant);
    }

    public StreakHistory {
        days = Map.copyOf(days);
        voided = Map.copyOf(voided);
        outages = List.copyOf(outages);
    }

    /**
     * @param events in the order of the log
     */
    public static StreakHistory of(Iterator<?> events) {
        var calendar = Optional.<LearnerCalendar>empty();
        var days = new TreeMap<LocalDate, PracticeDay>();
        var voided = new TreeMap<LocalDate, List<VoidedFact>>();
        var decisions = new ArrayList<Decision>();
        var outages = new ArrayList<OutageDeclared>();
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof LearnerEvent account) {
                var plan = account.plan();
                calendar = Optional.of(new LearnerCalendar(plan.zone(), plan.rule()));
            } else if (event instanceof Evidence some) {
                var date = PracticeDayFold.key(some).day();
                var day = days.getOrDefault(date, PracticeDay.empty());
                VoidedFact.of(some, day)
                        .ifPresent(fact ->
                                voided.computeIfAbsent(date, _ -> new ArrayList<>()).add(fact));
                days.put(date, PracticeDayFold.after(day, some));
            } else if (event instanceof Decision decision) {
                decisions.add(decision);
            } else if (event instanceof OutageDeclared outage) {
                outages.add(outage);
            }
        }
        return new StreakHistory(calendar, days, voided, new StreakDecisions(decisions), outages);
    }

    /**
     * @param latest what occurred after it, by a clock that is ahead, is not known yet
     */
    public WholeStreak whole(Track track, Instant latest) {
        return whole(track, StreakRules.standard(spans()), latest);
    }

    /** Of the outages. */
    public List<Outage> spans() {
        return outages.stream().map(Outage::of).toList();
    }

    Declared declared(Outage outage) {
        return outages.stream()
                .filter(some -> Outage.of(some).equals(outage))
                .findFirst()
                .map(Declared::of)
                .orElseThrow();
    }

    /** By other rules than all learners have. */
    public WholeStreak whole(Track track, StreakRules rules, Instant latest) {
        var known = new TreeMap<LocalDate, PracticeDay>();
        days.forEach((date, day) -> known.put(date, day.until(latest).on(track)));
        known.values().removeIf(day -> day.practices().isEmpty());
        var trackDays = new TreeMap<LocalDate, TrackDay>();
        known.forEach((date, day) -> trackDays.put(date, TrackDay.of(day)));
        return WholeStreak.of(
                rules,
                trackDays,
                decisions.entries(track).stream()
                        .filter(entry -> !entry.when().at().isAfter(latest))
                        .toList(),
                some -> {
                    var goals = new ArrayList<GoalMet>();
                    some.forEach(date ->
                            goals.addAll(known.getOrDefault(date, PracticeDay.empty()).goalsMet()));
                    return goals;
                });
    }
}
