package app.fabula.adapters.documents;

import app.fabula.adapters.documents.Measures.Measure;
import app.fabula.application.report.DateSpan;
import app.fabula.application.report.EarnedAchievement;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.StoryRead;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import java.util.List;

/**
 * A report as one table: a line a number. What machines go by (section, measure, unit, dates,
 * numbers) is the same in every language; the label is for people.
 */
final class CsvReport {
    private static final int LONGEST_TITLE = 1000;
    private static final String SECONDS = "seconds";
    private static final String COUNT = "count";

    private final CsvTable table = new CsvTable();
    private final LearnerReport report;
    private final ReportTexts texts;

    private CsvReport(LearnerReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    static String of(LearnerReport report, ReportTexts texts) {
        return new CsvReport(report, texts).write();
    }

    private String write() {
        table.line(
                "section",
                "measure",
                "label",
                "date",
                "story",
                "title",
                "language",
                "level",
                "unit",
                "value",
                "before");
        span("period", report.span());
        span("before", report.before().span());
        table.line("period", "asOf", "", report.asOf().toString(), "", "", "", "", "", "", "");
        measures("effort", Measures.ofEffort(report));
        measures("outcome", Measures.ofOutcome(report));
        var streak = report.streak();
        number("streak", "streakCurrent", streak.currentDays());
        number("streak", "streakLongest", streak.longestDays());
        number("streak", "streakFreezes", streak.freezes());
        for (var earned : report.achievements()) {
            achievement(earned, "earned", "achievements", COUNT, 1);
            achievement(earned, "tier", "column.tier", "tier", earned.tier());
        }
        report.stories().forEach(this::story);
        days();
        for (var hour = 0; hour < LearnerReport.HOURS; hour++) {
            table.line(
                    "hour",
                    String.valueOf(hour),
                    texts.text("activeTime"),
                    "",
                    "",
                    "",
                    "",
                    "",
                    SECONDS,
                    report.hours().get(hour).toString(),
                    "");
        }
        return table.toString();
    }

    private void span(String section, DateSpan span) {
        table.line(section, "from", "", span.from().toString(), "", "", "", "", "", "", "");
        table.line(section, "to", "", span.to().toString(), "", "", "", "", "", "", "");
    }

    private void measures(String section, List<Measure> measures) {
        for (var measure : measures) {
            var unit =
                    switch (measure.unit()) {
                        case COUNT -> COUNT;
                        case SECONDS -> SECONDS;
                    };
            table.line(
                    section,
                    measure.key(),
                    texts.text(measure.key()),
                    "",
                    "",
                    "",
                    "",
                    "",
                    unit,
                    String.valueOf(measure.now()),
                    String.valueOf(measure.before()));
        }
    }

    private void number(String section, String key, long value) {
        table.line(
                section,
                key,
                texts.text(key),
                "",
                "",
                "",
                "",
                "",
                COUNT,
                String.valueOf(value),
                "");
    }

    private void achievement(
            EarnedAchievement earned, String measure, String label, String unit, int value) {
        table.line(
                "achievement",
                measure,
                texts.text(label),
                earned.day().toString(),
                "",
                text(earned.title()),
                earned.language().map(Language::tag).orElse(""),
                "",
                unit,
                String.valueOf(value),
                "");
    }

    private void story(StoryRead read) {
        storyLine(read, "pagesRead", COUNT, read.pagesRead());
        storyLine(read, "wordsRead", COUNT, read.wordsRead());
        storyLine(read, "activeTime", SECONDS, read.activeSeconds());
        storyLine(read, "storiesCompleted", COUNT, read.completed() ? 1 : 0);
    }

    private void storyLine(StoryRead read, String key, String unit, long value) {
        table.line(
                "story",
                key,
                texts.text(key),
                "",
                read.story().toString(),
                text(read.title()),
                read.language().tag(),
                read.level().map(CefrLevel::name).orElse(""),
                unit,
                String.valueOf(value),
                "");
    }

    private void days() {
        report.days()
                .forEach((date, totals) -> {
                    day(date.toString(), "activeTime", SECONDS, totals.activeSeconds());
                    day(date.toString(), "pagesRead", COUNT, totals.pagesRead());
                    day(date.toString(), "wordsRead", COUNT, totals.wordsRead());
                });
    }

    private void day(String date, String key, String unit, long value) {
        table.line(
                "day", key, texts.text(key), date, "", "", "", "", unit, String.valueOf(value), "");
    }

    private static String text(String typed) {
        return PlainText.of(typed, LONGEST_TITLE);
    }
}
