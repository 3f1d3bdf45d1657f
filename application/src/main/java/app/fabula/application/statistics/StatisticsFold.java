package app.fabula.application.statistics;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.Folding;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps days up to date: those of the facts, and those on which the same stories were read. Of a
 * story that is read again none of these can change, and they are not read: neither those of a
 * hundred evenings before nor what became of them.
 */
final class StatisticsFold implements Folding {
    private final StatisticsDays days;
    private final CompletionRule rule;

    StatisticsFold(StatisticsDays days, CompletionRule rule) {
        this.days = days;
        this.rule = rule;
    }

    @Override
    public void apply(List<Recorded> batch) {
        var arrivals = batch.stream().flatMap(StatisticsFold::arrival).toList();
        if (arrivals.isEmpty()) {
            return;
        }
        var stories =
                arrivals.stream()
                        .map(arrival -> ReadingKey.of(arrival.evidence()))
                        .collect(Collectors.toSet());
        var touched = arrivals.stream().map(Arrival::day).collect(Collectors.toSet());
        touched.addAll(days.milestonesOf(stories));
        var known = new HashMap<>(days.load(touched));
        var open = open(arrivals, known);
        if (!open.isEmpty()) {
            var others = new HashSet<>(days.daysOf(open));
            others.removeAll(touched);
            known.putAll(days.load(others));
        }
        var ledgers = new Ledgers(rule, known);
        arrivals.forEach(ledgers::take);
        days.save(ledgers.changed());
        days.add(ledgers.corrections());
    }

    /**
     * The stories of which any day may change, so that all are needed. Of another one each arrival
     * comes after its completion, or changes nothing: its course is the same after each of them.
     *
     * @param known the days of the arrivals, and of the start and completion of each story
     */
    private static Set<ReadingKey> open(
            Collection<Arrival> arrivals, Map<LearnerDay, DayLedger> known) {
        var courses = Course.of(known);
        var open = new HashSet<ReadingKey>();
        for (var arrival : arrivals) {
            var story = ReadingKey.of(arrival.evidence());
            var course = courses.getOrDefault(story, Course.NONE);
            arrival.change(known.getOrDefault(arrival.day(), DayLedger.empty()))
                    .filter(mark -> !course.isOverBefore(mark))
                    .ifPresent(_ -> open.add(story));
        }
        return open;
    }

    private static Stream<Arrival> arrival(Recorded recorded) {
        return recorded.event() instanceof Evidence evidence
                ? Stream.of(new Arrival(evidence, recorded.recordedAt()))
                : Stream.empty();
    }
}
