package app.fabula.adapters.documents;

import app.fabula.application.report.LearnerReport;

/**
 * A report as one page that needs nothing else: no script, no picture or sheet from elsewhere. It
 * is well-formed XML, too, and what the PDF is made of.
 */
final class HtmlReport {
    private final Markup page = new Markup();
    private final LearnerReport report;
    private final ReportTexts texts;
    private final Habits habits;
    private final ReportTables tables;

    private HtmlReport(LearnerReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
        this.habits = new Habits(texts.locale());
        this.tables = new ReportTables(page, texts, habits);
    }

    static String of(LearnerReport report, ReportTexts texts) {
        return new HtmlReport(report, texts).write();
    }

    private String write() {
        var direction = texts.isRightToLeft() ? "rtl" : "ltr";
        page.open("html", "lang", texts.locale().toLanguageTag(), "dir", direction);
        head(page, texts.text("title"), span());
        page.open("body").open("header").leaf("h1", texts.text("title")).leaf("p", span());
        page.leaf("p", texts.text("asOf", habits.instant(report.asOf())), "class", "small");
        page.leaf("p", texts.text("before.about", spanBefore()), "class", "small").close();
        page.open("main");
        if (report.isEmpty()) {
            page.leaf("p", texts.text("nothing"));
        }
        section("effort", () -> tables.measures("effort.about", Measures.ofEffort(report)));
        section("outcome", () -> tables.measures("outcome.about", Measures.ofOutcome(report)));
        section("streak", () -> tables.streak(report.streak()));
        section("achievements", () -> tables.achievements(report.achievements()));
        ReportChart.ALL.forEach(this::writeChart);
        section("stories", () -> tables.stories(report.stories()));
        section("days", () -> tables.days(report));
        page.close().open("footer").leaf("p", texts.text("footer"), "class", "small").close();
        return page.close().close().document();
    }

    /** Of any page, with its style and the policy that allows it. */
    static void head(Markup page, String title, String span) {
        page.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", Style.POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width")
                .empty("meta", "name", "subject", "content", title)
                .leaf("title", title + ", " + span)
                .style(Style.SHEET)
                .close();
    }

    private void section(String key, Runnable content) {
        page.open("section", "aria-labelledby", key).leaf("h2", texts.text(key), "id", key);
        content.run();
        page.close();
    }

    private void writeChart(ReportChart chart) {
        var id = chart.key().replace('.', '-');
        var says = chart.says(report, texts, habits);
        page.open("figure").open("figcaption").leaf("strong", texts.text(chart.key()));
        page.text(says).close();
        var drawing =
                new Drawing(
                        page,
                        id,
                        chart.height(report, habits),
                        texts.isRightToLeft(),
                        texts.text(chart.key()),
                        says);
        chart.draw(drawing, report, texts, habits);
        drawing.done();
        page.close();
    }

    private String span() {
        return habits.span(report.span().from(), report.span().to());
    }

    private String spanBefore() {
        return habits.span(report.before().span().from(), report.before().span().to());
    }
}
