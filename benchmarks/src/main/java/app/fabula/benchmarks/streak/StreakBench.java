package app.fabula.benchmarks.streak;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.adapters.persistence.learner.LearnerEventTypes;
import app.fabula.adapters.persistence.progress.ProgressEventTypes;
import app.fabula.adapters.persistence.streak.StreakEventTypes;
import app.fabula.benchmarks.shared.BenchDatabase;
import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.benchmarks.shared.Report;
import app.fabula.domain.shared.LearnerId;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether the streak of a learner of many years is told in the time of a cached read, and a late
 * fact folded in without reading the log of all these years.
 *
 * @param days that the learner has read on, all in a row
 * @param facts of these days
 * @param rounds in which everything that is quick is measured once
 */
public record StreakBench(int days, int facts, int rounds, PrintStream out) {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int PAGES_A_DAY = 55;

    public static StreakBench ofTenYears(PrintStream out) {
        return new StreakBench(3_650, 200_000, 2_000, out);
    }

    /**
     * @throws IllegalStateException where an answer is wrong: its time would say nothing
     */
    public void run() {
        var report = new Report("streak", out);
        var learner = new YearsOfReading(new LearnerId(new UUID(8, 1)), TODAY, days, facts);
        var beginner = new YearsOfReading(new LearnerId(new UUID(8, 2)), TODAY, 1, PAGES_A_DAY);
        try (var database = BenchDatabase.start();
                var log = new BenchLog(database, types(), learner.now())) {
            report.machine(database.version());
            var model = new StreakModel(database, log, learner.now());
            append(log, beginner);
            report.rate("append", facts, () -> append(log, learner));
            report.rate("fold", facts, model::catchUp);
            database.settle();
            new StreakTimes(report, rounds, log, model, learner, beginner).measure();
        }
    }

    private static void append(BenchLog log, YearsOfReading learner) {
        log.append(List.of(learner.registration()));
        log.appendAll(learner.all());
    }

    private static List<EventType<?>> types() {
        return Stream.<List<EventType<?>>>of(
                        LearnerEventTypes.all(), ProgressEventTypes.all(), StreakEventTypes.all())
                .<EventType<?>>flatMap(List::stream)
                .toList();
    }
}
