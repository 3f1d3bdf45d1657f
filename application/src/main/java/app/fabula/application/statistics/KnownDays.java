package app.fabula.application.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Days of one learner as they were known once. */
final class KnownDays implements DayBook {
    private final TreeMap<LocalDate, DayLedger> days = new TreeMap<>();
    private final List<Correction> corrections;
    private final StatisticsRules rules;

    KnownDays(
            Map<LearnerDay, DayLedger> days, List<Correction> corrections, StatisticsRules rules) {
        days.forEach((day, ledger) -> this.days.put(day.day(), ledger));
        this.corrections = corrections;
        this.rules = rules;
    }

    @Override
    public StatisticsRules rules() {
        return rules;
    }

    @Override
    public List<DayRow> rows(LocalDate from, LocalDate to) {
        return days.subMap(from, true, to, true).values().stream()
                .flatMap(day -> DayRow.of(day, rules).stream())
                .toList();
    }

    @Override
    public DayLedger ledger(LocalDate day) {
        return days.getOrDefault(day, DayLedger.empty());
    }

    @Override
    public List<Correction> corrections(LocalDate from, LocalDate to) {
        return corrections.stream()
                .filter(it -> !it.day().day().isBefore(from) && !it.day().day().isAfter(to))
                .toList();
    }
}
