package app.fabula.application.statistics;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.shared.Folding;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps days up to date: those of the facts, and those on which the same stories were read. */
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
        touched.addAll(days.daysOf(stories));
        var ledgers = new Ledgers(rule, days.load(touched));
        arrivals.forEach(ledgers::take);
        days.save(ledgers.changed());
        days.add(ledgers.corrections());
    }

    private static Stream<Arrival> arrival(Recorded recorded) {
        return recorded.event() instanceof Evidence evidence
                ? Stream.of(new Arrival(evidence, recorded.recordedAt()))
                : Stream.empty();
    }
}
