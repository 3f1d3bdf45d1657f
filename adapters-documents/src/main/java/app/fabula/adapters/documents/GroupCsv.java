package app.fabula.adapters.documents;

import app.fabula.application.report.GroupReport;

/** A report of a group as one table: a line a number, as {@link CsvReport} has it. */
final class GroupCsv {
    private static final int LONGEST_NAME = 1000;

    private GroupCsv() {}

    static String of(GroupReport report, ReportTexts texts) {
        var table = new CsvTable();
        table.line("section", "measure", "label", "learner", "unit", "value");
        table.line("group", "name", "", "", "", PlainText.of(report.name(), LONGEST_NAME));
        table.line("period", "from", "", "", "", report.span().from().toString());
        table.line("period", "to", "", "", "", report.span().to().toString());
        table.line("period", "asOf", "", "", "", report.asOf().toString());
        for (var measure : GroupMeasure.ALL) {
            var range = measure.of(report);
            line(table, "least", measure, texts, "", range.least());
            line(table, "median", measure, texts, "", range.median());
            line(table, "most", measure, texts, "", range.most());
        }
        for (var member : report.members()) {
            var learner = member.learner().toString();
            for (var measure : GroupMeasure.ALL) {
                line(table, "learner", measure, texts, learner, measure.of(member));
            }
        }
        return table.toString();
    }

    private static void line(
            CsvTable table,
            String section,
            GroupMeasure measure,
            ReportTexts texts,
            String learner,
            long value) {
        var unit =
                switch (measure.unit()) {
                    case COUNT -> "count";
                    case SECONDS -> "seconds";
                };
        table.line(
                section,
                measure.key(),
                texts.text(measure.key()),
                learner,
                unit,
                String.valueOf(value));
    }
}
