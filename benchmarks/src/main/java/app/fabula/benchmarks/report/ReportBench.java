package app.fabula.benchmarks.report;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.persistence.achievement.AchievementEventTypes;
import app.fabula.adapters.persistence.achievement.RuleReader;
import app.fabula.adapters.persistence.catalog.CatalogEventTypes;
import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.adapters.persistence.learner.LearnerEventTypes;
import app.fabula.adapters.persistence.progress.ProgressEventTypes;
import app.fabula.adapters.persistence.streak.StreakEventTypes;
import app.fabula.benchmarks.shared.BenchDatabase;
import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.benchmarks.shared.Report;
import app.fabula.benchmarks.shared.SideBySide;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.shared.LearnerId;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether a week's report costs as much for who has read for years as for who has read for days.
 *
 * @param days that the learner of many has read on
 * @param rounds in which everything that is quick is measured once
 */
public record ReportBench(int days, int rounds, PrintStream out) {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final int TEN_DAYS = 10;

    public static ReportBench ofThreeYears(PrintStream out) {
        return new ReportBench(3 * 365, 1_000, out);
    }

    /**
     * @throws IllegalStateException where the two do not get the same week: times would say nothing
     */
    public void run() {
        var report = new Report("report", out);
        var beginner = new EveningReader(new LearnerId(new UUID(36, 1)), TODAY, TEN_DAYS);
        var veteran = new EveningReader(new LearnerId(new UUID(36, 2)), TODAY, days);
        var now = TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        try (var database = BenchDatabase.start();
                var log = new BenchLog(database, types(), now)) {
            report.machine(database.version());
            var model = new ReportModel(database, log, now);
            log.append(EveningReader.stories());
            log.append(
                    RuleReader.shipped().stream()
                            .map(rule -> new RulePublished(RuleForm.of(rule), "bench", now))
                            .toList());
            append(log, beginner);
            append(log, veteran);
            report.rate("fold", log.head(), model::catchUp);
            model.announce(beginner, veteran);
            database.settle();
            mustBeAlike(model, beginner, veteran);
            measure(report, model, beginner, veteran);
        }
    }

    private void measure(
            Report report, ReportModel model, EveningReader beginner, EveningReader veteran) {
        tell(
                report,
                rounds,
                new SideBySide()
                        .with("json_of_ten_days", () -> model.json(beginner))
                        .with("json_of_all_days", () -> model.json(veteran)));
        tell(
                report,
                rounds / 20,
                new SideBySide()
                        .with("pdf_of_ten_days", () -> model.pdf(beginner))
                        .with("pdf_of_all_days", () -> model.pdf(veteran)));
        tell(
                report,
                rounds / 2,
                new SideBySide()
                        .with("awards_of_ten_days", () -> model.awards(beginner))
                        .with("awards_of_all_days", () -> model.awards(veteran)));
        tell(
                report,
                rounds / 2,
                new SideBySide()
                        .with("streak_of_ten_days", () -> model.streak(beginner))
                        .with("streak_of_all_days", () -> model.streak(veteran)));
        tell(
                report,
                rounds / 20,
                new SideBySide()
                        .with("then_of_ten_days", () -> model.then(beginner))
                        .with("then_of_all_days", () -> model.then(veteran)));
    }

    private static void tell(Report report, int rounds, SideBySide some) {
        var measured = some.measure(rounds, rounds);
        var first = measured.keySet().iterator().next();
        report.times(measured, first, requireNonNull(measured.get(first)));
    }

    private static void mustBeAlike(
            ReportModel model, EveningReader beginner, EveningReader veteran) {
        var one = model.week(beginner);
        var other = model.week(veteran);
        if (!one.effort().equals(other.effort())
                || one.effort().pagesRead() == 0
                || one.achievements().isEmpty()
                || !model.then(veteran).equals(other)) {
            throw new IllegalStateException("not the same week: %s, %s".formatted(one, other));
        }
    }

    private static void append(BenchLog log, EveningReader learner) {
        log.append(List.of(learner.registration()));
        log.appendAll(learner.all());
    }

    private static List<EventType<?>> types() {
        return Stream.<List<EventType<?>>>of(
                        LearnerEventTypes.all(),
                        ProgressEventTypes.all(),
                        StreakEventTypes.all(),
                        CatalogEventTypes.all(),
                        AchievementEventTypes.all())
                .<EventType<?>>flatMap(List::stream)
                .toList();
    }
}
