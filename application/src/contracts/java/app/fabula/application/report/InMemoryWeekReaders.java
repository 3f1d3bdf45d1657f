package app.fabula.application.report;

import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class InMemoryWeekReaders implements WeekReaders {
    private record Day(LearnerId learner, LocalDate date) {}

    private final Set<Day> read = new HashSet<>();
    private final Set<Day> told = new HashSet<>();

    public void read(LearnerId learner, LocalDate date) {
        read.add(new Day(learner, date));
    }

    public void told(LearnerId learner, LocalDate monday) {
        told.add(new Day(learner, monday));
    }

    @Override
    public List<LearnerId> untold(LocalDate monday, Optional<LearnerId> after, int limit) {
        return read.stream()
                .filter(day -> !day.date().isBefore(monday))
                .filter(day -> day.date().isBefore(monday.plusWeeks(1)))
                .map(Day::learner)
                .distinct()
                .filter(learner -> !told.contains(new Day(learner, monday)))
                .sorted(Comparator.comparing(LearnerId::toString))
                .filter(learner ->
                        after.stream()
                                .allMatch(
                                        last -> learner.toString().compareTo(last.toString()) > 0))
                .limit(limit)
                .toList();
    }
}
