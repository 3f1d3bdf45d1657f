package app.fabula.application.statistics;

import app.fabula.application.progress.ReadingKey;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Days in the making. Of each story that is touched all days must be here, or those of its start
 * and its completion where all that comes of it is past them.
 *
 * <p>What facts are in the course of their story is told anew once for each story, at the end, and
 * around whatever may correct another day: so it comes to the same however the log is cut.
 */
final class Ledgers {
    private final CompletionRule rule;
    private final Map<LearnerDay, DayLedger> days;
    private final Map<ReadingKey, Set<LearnerDay>> stories = new HashMap<>();
    private final Map<ReadingKey, Course> courses;
    private final Set<ReadingKey> unsettled = new HashSet<>();
    private final Set<LearnerDay> changed = new HashSet<>();
    private final List<Correction> corrections = new ArrayList<>();

    Ledgers(CompletionRule rule, Map<LearnerDay, DayLedger> known) {
        this.rule = rule;
        this.days = new HashMap<>(known);
        this.courses = Course.of(known);
        known.forEach((day, ledger) -> {
            for (var entry : ledger.entries()) {
                daysOf(new ReadingKey(day.learner(), entry.trace().story())).add(day);
            }
        });
    }

    /** In the order of the log. */
    void take(Arrival arrival) {
        var change = arrival.change(ledger(arrival.day()));
        if (change.isEmpty()) {
            return;
        }
        var story = ReadingKey.of(arrival.evidence());
        var others = correctable(arrival, story);
        if (!others.isEmpty()) {
            settle(story);
        }
        if (!unsettled.contains(story) && course(story).isIndifferentTo(change.get())) {
            apply(arrival, course(story).milestones(change.get()));
        } else {
            applyAmong(arrival, story, others);
        }
        if (arrival.isCorrectionOf(arrival.day().day())) {
            corrections.add(Correction.of(arrival, arrival.day()));
        }
    }

    private void applyAmong(Arrival arrival, ReadingKey story, List<LearnerDay> others) {
        var before = new HashMap<LearnerDay, DayLedger>();
        others.forEach(other -> before.put(other, ledger(other)));
        apply(arrival, Milestones.NONE);
        unsettled.add(story);
        if (!others.isEmpty()) {
            settle(story);
        }
        before.forEach((other, was) -> {
            if (!ledger(other).equals(was)) {
                corrections.add(Correction.of(arrival, other));
            }
        });
    }

    private void apply(Arrival arrival, Milestones milestones) {
        var day = arrival.day();
        put(day, arrival.applyTo(ledger(day), milestones));
        daysOf(ReadingKey.of(arrival.evidence())).add(day);
    }

    /** The other days of its story whose numbers, should it change them, were told already. */
    private List<LearnerDay> correctable(Arrival arrival, ReadingKey story) {
        return daysOf(story).stream()
                .filter(day -> !day.equals(arrival.day()) && arrival.isCorrectionOf(day.day()))
                .toList();
    }

    private void settle(ReadingKey story) {
        if (!unsettled.remove(story)) {
            return;
        }
        var marks = new ArrayList<Mark>();
        for (var day : daysOf(story)) {
            ledger(day).of(story.story()).forEach(entry -> marks.add(entry.trace().mark()));
        }
        var milestones = Milestones.of(marks, rule);
        courses.remove(story);
        for (var day : daysOf(story)) {
            var now = ledger(day).with(story.story(), milestones);
            if (!now.equals(ledger(day))) {
                put(day, now);
            }
            now.of(story.story()).forEach(entry -> courses.put(story, course(story).with(entry)));
        }
    }

    private Course course(ReadingKey story) {
        return courses.getOrDefault(story, Course.NONE);
    }

    private Set<LearnerDay> daysOf(ReadingKey story) {
        return stories.computeIfAbsent(story, _ -> new HashSet<>());
    }

    private DayLedger ledger(LearnerDay day) {
        return days.getOrDefault(day, DayLedger.empty());
    }

    private void put(LearnerDay day, DayLedger ledger) {
        days.put(day, ledger);
        changed.add(day);
    }

    /** All days that are other than they were; one of which nothing is left is empty. */
    Map<LearnerDay, DayLedger> changed() {
        List.copyOf(unsettled).forEach(this::settle);
        var some = new HashMap<>(days);
        some.keySet().retainAll(changed);
        return some;
    }

    List<Correction> corrections() {
        return List.copyOf(corrections);
    }
}
