package app.fabula.adapters.documents;

import app.fabula.application.report.GroupReport;
import app.fabula.application.report.GroupReport.Member;

/** A report of a group as one page that needs nothing else, as {@link HtmlReport} is. */
final class GroupHtml {
    private static final int LONGEST_NAME = 160;
    private static final String NUMBER = "number";

    private final Markup page = new Markup();
    private final GroupReport report;
    private final ReportTexts texts;
    private final Habits habits;

    private GroupHtml(GroupReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
        this.habits = new Habits(texts.locale());
    }

    static String of(GroupReport report, ReportTexts texts) {
        return new GroupHtml(report, texts).write();
    }

    private String write() {
        var direction = texts.isRightToLeft() ? "rtl" : "ltr";
        var span = habits.span(report.span().from(), report.span().to());
        page.open("html", "lang", texts.locale().toLanguageTag(), "dir", direction);
        HtmlReport.head(page, texts.text("group.title"), span);
        page.open("body", "class", "group").open("header").leaf("h1", texts.text("group.title"));
        page.open("p")
                .leaf("bdi", PlainText.of(report.name(), LONGEST_NAME), "dir", "auto")
                .close();
        page.leaf("p", span).leaf("p", texts.text("group.size", report.members().size()));
        page.leaf("p", texts.text("asOf", habits.instant(report.asOf())), "class", "small").close();
        page.open("main");
        section("group.all", this::ranges);
        section("group.members", this::members);
        page.close().open("footer").leaf("p", texts.text("footer"), "class", "small").close();
        return page.close().close().document();
    }

    private void section(String key, Runnable content) {
        var id = key.replace('.', '-');
        page.open("section", "aria-labelledby", id).leaf("h2", texts.text(key), "id", id);
        content.run();
        page.close();
    }

    private void ranges() {
        page.openTable(texts.text("group.all.about"));
        page.open("thead").open("tr").leaf("th", texts.text("column.measure"), "scope", "col");
        numberHead("column.least");
        numberHead("column.median");
        numberHead("column.most");
        page.close().close().open("tbody");
        for (var measure : GroupMeasure.ALL) {
            var range = measure.of(report);
            page.open("tr").leaf("th", texts.text(measure.key()), "scope", "row");
            number(measure.shown(range.least(), habits));
            number(measure.shown(range.median(), habits));
            number(measure.shown(range.most(), habits));
            page.close();
        }
        page.close().closeTable();
    }

    private void members() {
        if (report.members().isEmpty()) {
            page.leaf("p", texts.text("group.none"));
            return;
        }
        page.openTable(texts.text("group.members.about"), "class", "group");
        page.open("colgroup").empty("col", "class", "title").empty("col", "span", "6").close();
        page.open("thead").open("tr").leaf("th", texts.text("column.learner"), "scope", "col");
        GroupMeasure.ALL.forEach(measure -> numberHead(measure.key()));
        page.close().close().open("tbody");
        report.members().forEach(this::member);
        page.close().closeTable();
    }

    private void member(Member member) {
        page.open("tr").open("th", "scope", "row");
        page.leaf("bdi", member.learner().toString(), "dir", "ltr").close();
        for (var measure : GroupMeasure.ALL) {
            number(measure.shown(measure.of(member), habits));
        }
        page.close();
    }

    private void numberHead(String key) {
        page.leaf("th", texts.text(key), "scope", "col", "class", NUMBER);
    }

    private void number(String value) {
        page.leaf("td", value, "class", NUMBER);
    }
}
