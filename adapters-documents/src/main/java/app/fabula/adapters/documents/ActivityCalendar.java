package app.fabula.adapters.documents;

import app.fabula.adapters.documents.Drawing.Anchor;
import app.fabula.application.report.DayTotals;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/**
 * A square a day that has come, the darker the longer the learner read: weeks below one another
 * with the days' numbers, or side by side where there are many.
 */
final class ActivityCalendar implements ReportChart {
    private static final List<String> SHADES =
            List.of("#e6ecee", "#b4dbd1", "#74bdaa", "#37937c", "#14594a");
    private static final int DAYS_OF_WEEK = 7;
    private static final int MOST_WEEKS_BELOW_ONE_ANOTHER = 7;
    private static final int TOP = 22;
    private static final int ROW = 36;
    private static final int COLUMN = 84;
    private static final int LEFT = 26;
    private static final int CELL = 11;
    private static final int LEGEND = 30;

    @Override
    public String key() {
        return "chart.calendar";
    }

    @Override
    public String says(LearnerReport report, ReportTexts texts, Habits habits) {
        return report.days().entrySet().stream()
                .filter(day -> day.getValue().activeSeconds() > 0)
                .max(
                        Map.Entry.comparingByValue((one, other) ->
                                Long.compare(one.activeSeconds(), other.activeSeconds())))
                .map(most ->
                        texts.text(
                                "calendar.alt",
                                report.effort().daysActive(),
                                report.span().length(),
                                habits.duration(most.getValue().activeSeconds()),
                                habits.date(most.getKey())))
                .orElseGet(() -> texts.text("nothing"));
    }

    @Override
    public int height(LearnerReport report, Habits habits) {
        var weeks = weeks(report, habits);
        var days = weeks > MOST_WEEKS_BELOW_ONE_ANOTHER ? DAYS_OF_WEEK * CELL : weeks * ROW;
        return TOP + days + LEGEND;
    }

    @Override
    public void draw(Drawing drawing, LearnerReport report, ReportTexts texts, Habits habits) {
        if (weeks(report, habits) > MOST_WEEKS_BELOW_ONE_ANOTHER) {
            drawSideBySide(drawing, report, habits);
        } else {
            drawBelowOneAnother(drawing, report, habits);
        }
        drawLegend(drawing, height(report, habits) - LEGEND + 8, texts);
    }

    private static void drawBelowOneAnother(Drawing drawing, LearnerReport report, Habits habits) {
        var first = firstOfWeek(report, habits);
        for (var column = 0; column < DAYS_OF_WEEK; column++) {
            var day = first.getDayOfWeek().plus(column);
            drawing.label(middleOf(column), 14, Anchor.MIDDLE, habits.weekday(day));
        }
        var most = most(report);
        report.days()
                .forEach((date, totals) -> {
                    var place = (int) ChronoUnit.DAYS.between(first, date);
                    var column = place % DAYS_OF_WEEK;
                    var y = TOP + place / DAYS_OF_WEEK * ROW;
                    var shade = shade(totals, most);
                    if (!report.isToCome(date)) {
                        drawing.bar(left(column), y, COLUMN - 4, ROW - 4, SHADES.get(shade));
                    }
                    drawing.label(
                            middleOf(column),
                            y + 21,
                            Anchor.MIDDLE,
                            shade > 2 ? Drawing.PAPER : Drawing.INK,
                            habits.dayOfMonth(date));
                });
    }

    private static void drawSideBySide(Drawing drawing, LearnerReport report, Habits habits) {
        var first = firstOfWeek(report, habits);
        for (var row = 0; row < DAYS_OF_WEEK; row += 2) {
            var day = first.getDayOfWeek().plus(row);
            drawing.label(0, TOP + row * CELL + 10, Anchor.START, habits.narrowWeekday(day));
        }
        var most = most(report);
        report.days()
                .forEach((date, totals) -> {
                    var place = (int) ChronoUnit.DAYS.between(first, date);
                    var x = LEFT + place / DAYS_OF_WEEK * CELL;
                    var y = TOP + place % DAYS_OF_WEEK * CELL;
                    if (!report.isToCome(date)) {
                        drawing.bar(x, y, CELL - 1, CELL - 1, SHADES.get(shade(totals, most)));
                    }
                    if (date.getDayOfMonth() == 1) {
                        drawing.label(x, 14, Anchor.START, habits.month(date));
                    }
                });
    }

    private static void drawLegend(Drawing drawing, int y, ReportTexts texts) {
        var x = Drawing.WIDTH / 2 - SHADES.size() * CELL;
        drawing.label(x - 8, y + 12, Anchor.END, texts.text("less"));
        for (var shade = 0; shade < SHADES.size(); shade++) {
            drawing.bar(x + shade * 2 * CELL, y, 2 * CELL - 2, 2 * CELL - 6, SHADES.get(shade));
        }
        drawing.label(x + SHADES.size() * 2 * CELL + 6, y + 12, Anchor.START, texts.text("more"));
    }

    private static int left(int column) {
        return LEFT + column * COLUMN;
    }

    private static int middleOf(int column) {
        return left(column) + COLUMN / 2 - 2;
    }

    private static int weeks(LearnerReport report, Habits habits) {
        var days = ChronoUnit.DAYS.between(firstOfWeek(report, habits), report.span().to());
        return (int) days / DAYS_OF_WEEK + 1;
    }

    /** A report of a week begins with its Monday, others as weeks do where the reader lives. */
    private static LocalDate firstOfWeek(LearnerReport report, Habits habits) {
        var begin =
                report.period() instanceof ReportPeriod.Week
                        ? DayOfWeek.MONDAY
                        : habits.firstDayOfWeek();
        return report.span().from().with(TemporalAdjusters.previousOrSame(begin));
    }

    private static long most(LearnerReport report) {
        return report.days().values().stream().mapToLong(DayTotals::activeSeconds).max().orElse(0);
    }

    /** Quarters of the longest day; nothing is a shade of its own. */
    private static int shade(DayTotals totals, long most) {
        var steps = SHADES.size() - 1;
        return most == 0 ? 0 : (int) Math.ceilDiv(totals.activeSeconds() * steps, most);
    }
}
