package app.fabula.benchmarks.achievement;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.persistence.achievement.AchievementEventTypes;
import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.adapters.persistence.progress.ProgressEventTypes;
import app.fabula.benchmarks.shared.BenchDatabase;
import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.benchmarks.shared.Report;
import app.fabula.benchmarks.shared.SideBySide;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What it takes to judge a learner by all rules that ship, and to announce what one more page has
 * changed.
 *
 * @param sizes facts of the learners, the fewest first
 * @param rounds of the smallest; of others as many fewer as they are larger
 */
public record AchievementBench(List<Integer> sizes, int rounds, PrintStream out) {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int LATE = 13;
    private static final int FEWEST = 5;

    public static AchievementBench ofYears(PrintStream out) {
        return new AchievementBench(List.of(2_000, 10_000, 100_000), 200, out);
    }

    /**
     * @throws IllegalStateException where not all was announced: its time would say nothing
     */
    public void run() {
        var report = new Report("achievements", out);
        var now = TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        try (var database = BenchDatabase.start();
                var log = new BenchLog(database, types(), now)) {
            report.machine(database.version());
            var model = new AnnouncingModel(log);
            for (var size : sizes) {
                var learner = DailyStories.of(size, TODAY);
                fold(report, model, learner);
                log.appendAll(learner.all());
                database.settle();
                announce(report, model, learner);
            }
        }
    }

    /** Without a database: what facts amount to, and what rules see in it. */
    private void fold(Report report, AnnouncingModel model, DailyStories learner) {
        var facts = learner.all().toList();
        var deeds = model.deeds(facts);
        var base = "deeds_of_" + learner.facts();
        var measured =
                new SideBySide()
                        .with(base, () -> model.deeds(facts))
                        .with("all_rules_over_" + learner.facts(), () -> model.judged(deeds))
                        .measure(rounds(learner), rounds(learner));
        report.times(measured, base, requireNonNull(measured.get(base)));
    }

    /** From the log, with each page in it before the clock starts. */
    private void announce(Report report, AnnouncingModel model, DailyStories learner) {
        model.announce(model.recorded(learner.again(0, 0)));
        var seconds = new AtomicInteger();
        var base = "page_of_" + learner.facts();
        var measured =
                new SideBySide()
                        .prepared(base, page(model, learner, 0, seconds))
                        .prepared(
                                "late_page_of_" + learner.facts(),
                                page(model, learner, LATE, seconds))
                        .measure(rounds(learner) / 2, rounds(learner));
        report.times(measured, base, requireNonNull(measured.get(base)));
        var last = model.recorded(learner.again(LATE, seconds.incrementAndGet()));
        model.announce(last);
        model.mustBeSaid(last);
    }

    private static Supplier<Runnable> page(
            AnnouncingModel model, DailyStories learner, int daysAgo, AtomicInteger seconds) {
        return () -> {
            var batch = model.recorded(learner.again(daysAgo, seconds.incrementAndGet()));
            return () -> model.announce(batch);
        };
    }

    private int rounds(DailyStories learner) {
        return Math.max(FEWEST, rounds * sizes.getFirst() / learner.facts());
    }

    private static List<EventType<?>> types() {
        return Stream.<List<EventType<?>>>of(ProgressEventTypes.all(), AchievementEventTypes.all())
                .<EventType<?>>flatMap(List::stream)
                .toList();
    }
}
