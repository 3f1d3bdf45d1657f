package app.fabula.adapters.documents;

import app.fabula.application.report.Effort;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.Outcome;
import java.util.List;

/** The numbers of a report, each beside that of the period before. */
final class Measures {
    private Measures() {}

    enum Unit {
        COUNT,
        SECONDS
    }

    /**
     * @param key of its name among the texts, and in tables for machines
     */
    record Measure(String key, Unit unit, long now, long before) {
        String shown(long value, Habits habits) {
            return switch (unit) {
                case COUNT -> habits.number(value);
                case SECONDS -> habits.duration(value);
            };
        }

        /** In whole percent where there was anything before, else by how much. */
        String change(Habits habits) {
            if (before == 0) {
                return switch (unit) {
                    case COUNT -> habits.change(now);
                    case SECONDS -> habits.durationChange(now);
                };
            }
            return habits.percentChange((double) (now - before) / before);
        }
    }

    static List<Measure> ofEffort(LearnerReport report) {
        Effort now = report.effort();
        Effort then = report.before().effort();
        return List.of(
                new Measure("activeTime", Unit.SECONDS, now.activeSeconds(), then.activeSeconds()),
                count("daysActive", now.daysActive(), then.daysActive()),
                count("pagesRead", now.pagesRead(), then.pagesRead()),
                count("wordsRead", now.wordsRead(), then.wordsRead()),
                count("storiesStarted", now.storiesStarted(), then.storiesStarted()),
                count("storiesReread", now.storiesReread(), then.storiesReread()));
    }

    static List<Measure> ofOutcome(LearnerReport report) {
        Outcome now = report.outcome();
        Outcome then = report.before().outcome();
        return List.of(
                count("storiesCompleted", now.storiesCompleted(), then.storiesCompleted()),
                count("newWords", now.newWords(), then.newWords()),
                count("daysCredited", now.daysCredited(), then.daysCredited()),
                count("achievementsEarned", now.achievements(), then.achievements()));
    }

    private static Measure count(String key, long now, long before) {
        return new Measure(key, Unit.COUNT, now, before);
    }
}
