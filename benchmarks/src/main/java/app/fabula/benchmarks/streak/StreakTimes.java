package app.fabula.benchmarks.streak;

import static java.util.Objects.requireNonNull;

import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.benchmarks.shared.Report;
import app.fabula.benchmarks.shared.Samples;
import app.fabula.benchmarks.shared.SideBySide;
import java.util.Map;

/**
 * What is measured of the streak over all languages.
 *
 * @param learner of many years
 * @param beginner of one day
 */
record StreakTimes(
        Report report,
        int rounds,
        BenchLog log,
        StreakModel model,
        YearsOfReading learner,
        YearsOfReading beginner) {
    private static final int LATE = 13;

    void measure() {
        mustBe(learner.days());
        ask();
        show();
        var late = foldIn();
        mustBe(learner.days() + 1);
        foldAgain(late);
    }

    /**
     * Beside the read of an answer that is there already: a row by its key, with the position that
     * it shows, and without.
     */
    private void ask() {
        var measured =
                new SideBySide()
                        .with("streak_of_one_day", () -> model.streak(beginner))
                        .with("streak_of_all_days", () -> model.streak(learner))
                        .with("row_by_key", () -> model.row(learner))
                        .with("row_as_shown", () -> model.rowAsShown(learner))
                        .measure(rounds, rounds);
        tell(measured, "row_as_shown");
    }

    private void show() {
        var measured =
                new SideBySide()
                        .with("calendar_of_one_day", () -> model.calendar(beginner))
                        .with("calendar_of_all_days", () -> model.calendar(learner))
                        .with("explanation_of_one_day", () -> model.explanation(beginner))
                        .with("explanation_of_all_days", () -> model.explanation(learner))
                        .measure(rounds / 10, rounds / 10);
        tell(measured, "calendar_of_one_day");
    }

    private Samples foldIn() {
        var measured =
                new SideBySide()
                        .prepared("fact_in_order", extra(0))
                        .prepared("fact_13_days_late", extra(LATE))
                        .prepared("fact_of_the_first_day", extra(learner.days()))
                        .measure(rounds / 20, rounds / 20);
        tell(measured, "fact_in_order");
        return requireNonNull(measured.get("fact_13_days_late"));
    }

    /** What a late fact would cost if it were folded in by reading the log again. */
    private void foldAgain(Samples late) {
        var measured =
                new SideBySide()
                        .with("streak_folded_from_the_log", () -> model.streakByLog(learner))
                        .measure(1, Math.max(1, rounds / 400));
        report.times(measured, "fact_13_days_late", late);
    }

    private void tell(Map<String, Samples> measured, String to) {
        report.times(measured, to, requireNonNull(measured.get(to)));
    }

    private ExtraFact extra(int daysAgo) {
        return new ExtraFact(log, model, second -> learner.inTheForenoon(daysAgo, second));
    }

    private void mustBe(int credited) {
        var streak = model.streak(learner);
        if (streak.standing().currentDays() != credited
                || !streak.equals(model.streakByLog(learner))) {
            throw new IllegalStateException(
                    "not a streak of %d days: %s".formatted(credited, streak));
        }
    }
}
