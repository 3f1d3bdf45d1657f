package app.fabula.adapters.documents;

import app.fabula.adapters.documents.Drawing.Anchor;
import app.fabula.application.report.LearnerReport;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A bar an hour of the learner's day. */
final class HourProfile implements ReportChart {
    private static final int LEFT = 8;
    private static final int COLUMN = 26;
    private static final int TOP = 20;
    private static final int HIGH = 90;
    private static final int LABELS = 24;
    private static final int HOURS_A_LABEL = 3;
    private static final String FILL = "#b3641c";

    @Override
    public String key() {
        return "chart.hours";
    }

    @Override
    public String says(LearnerReport report, ReportTexts texts, Habits habits) {
        return active(report)
                .max(Comparator.comparingLong(report.hours()::get))
                .map(most ->
                        texts.text(
                                "hours.alt",
                                habits.time(most),
                                habits.duration(report.hours().get(most))))
                .map(most ->
                        active(report).count() == 1
                                ? most
                                : most + " " + each(report, texts, habits))
                .orElseGet(() -> texts.text("nothing"));
    }

    @Override
    public int height(LearnerReport report, Habits habits) {
        return TOP + HIGH + LABELS;
    }

    @Override
    public void draw(Drawing drawing, LearnerReport report, ReportTexts texts, Habits habits) {
        var most = report.hours().stream().mapToLong(Long::longValue).max().orElse(0);
        drawing.rule(LEFT, TOP + HIGH, LearnerReport.HOURS * COLUMN);
        for (var hour = 0; hour < LearnerReport.HOURS; hour++) {
            var x = LEFT + hour * COLUMN;
            var seconds = report.hours().get(hour);
            var length = most == 0 ? 0 : (int) Math.ceilDiv(seconds * HIGH, most);
            drawing.bar(x + 3, TOP + HIGH - length, COLUMN - 6, length, FILL);
            if (most > 0 && seconds == most) {
                drawing.label(
                        Math.clamp(x + COLUMN / 2, 36, Drawing.WIDTH - 36),
                        TOP - 6,
                        Anchor.MIDDLE,
                        habits.duration(seconds));
            }
            if (hour % HOURS_A_LABEL == 0) {
                drawing.label(
                        Math.max(x + COLUMN / 2, 20),
                        TOP + HIGH + 18,
                        Anchor.MIDDLE,
                        habits.hour(hour));
            }
        }
    }

    private static String each(LearnerReport report, ReportTexts texts, Habits habits) {
        return active(report)
                .map(hour ->
                        texts.text(
                                "hours.part",
                                habits.time(hour),
                                habits.duration(report.hours().get(hour))))
                .collect(Collectors.joining(" · "));
    }

    private static Stream<Integer> active(LearnerReport report) {
        return IntStream.range(0, LearnerReport.HOURS)
                .filter(hour -> report.hours().get(hour) > 0)
                .boxed();
    }
}
