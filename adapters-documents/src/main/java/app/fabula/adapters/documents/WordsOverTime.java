package app.fabula.adapters.documents;

import app.fabula.adapters.documents.Drawing.Anchor;
import app.fabula.application.report.LearnerReport;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A bar a day, or one for seven days where there are many. */
final class WordsOverTime implements ReportChart {
    private static final int MOST_BARS_OF_A_DAY = 31;
    private static final int DAYS_OF_WEEK = 7;
    private static final int LEFT = 56;
    private static final int TOP = 12;
    private static final int HIGH = 132;
    private static final int LABELS = 24;
    private static final int MOST_LABELS = 8;
    private static final String FILL = "#2f6fa8";

    private record Bar(LocalDate from, long words) {}

    @Override
    public String key() {
        return "chart.words";
    }

    @Override
    public String says(LearnerReport report, ReportTexts texts, Habits habits) {
        return bars(report).stream()
                .filter(bar -> bar.words() > 0)
                .max(Comparator.comparingLong(Bar::words))
                .map(most ->
                        texts.text(
                                daysOfBar(report) == 1 ? "words.alt" : "words.alt.weeks",
                                habits.number(report.effort().wordsRead()),
                                habits.number(most.words()),
                                habits.date(most.from()),
                                report.effort().wordsRead()))
                .orElseGet(() -> texts.text("nothing"));
    }

    @Override
    public int height(LearnerReport report, Habits habits) {
        return TOP + HIGH + LABELS;
    }

    @Override
    public void draw(Drawing drawing, LearnerReport report, ReportTexts texts, Habits habits) {
        var bars = bars(report);
        var scale = Scale.upTo(bars.stream().mapToLong(Bar::words).max().orElse(0));
        for (var mark : scale.marks()) {
            var y = TOP + HIGH - scale.length(mark, HIGH);
            drawing.rule(LEFT, y, Drawing.WIDTH - LEFT);
            drawing.label(LEFT - 6, y + 4, Anchor.END, habits.number(mark));
        }
        var each = Math.ceilDiv(bars.size(), MOST_LABELS);
        for (var place = 0; place < bars.size(); place++) {
            var bar = bars.get(place);
            var x = LEFT + place * (Drawing.WIDTH - LEFT) / bars.size();
            var next = LEFT + (place + 1) * (Drawing.WIDTH - LEFT) / bars.size();
            var gap = Math.max(1, (next - x) / 6);
            var length = scale.length(bar.words(), HIGH);
            drawing.bar(x + gap, TOP + HIGH - length, next - x - 2 * gap, length, FILL);
            if (place % each == 0) {
                var middle = Math.clamp((x + next) / 2, LEFT, Drawing.WIDTH - 22);
                drawing.label(middle, TOP + HIGH + 18, Anchor.MIDDLE, habits.shortDate(bar.from()));
            }
        }
    }

    private static List<Bar> bars(LearnerReport report) {
        var step = daysOfBar(report);
        var bars = new ArrayList<Bar>();
        report.days()
                .forEach((date, totals) -> {
                    var place = ChronoUnit.DAYS.between(report.span().from(), date);
                    if (place % step == 0) {
                        bars.add(new Bar(date, totals.wordsRead()));
                    } else {
                        var last = bars.removeLast();
                        bars.add(new Bar(last.from(), last.words() + totals.wordsRead()));
                    }
                });
        return bars;
    }

    private static int daysOfBar(LearnerReport report) {
        return report.days().size() > MOST_BARS_OF_A_DAY ? DAYS_OF_WEEK : 1;
    }
}
