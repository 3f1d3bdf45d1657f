package app.fabula.adapters.documents;

import app.fabula.application.report.GroupReport;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reports written by this module; for any number of threads. */
public final class ReportWriter implements ReportDocuments {
    @Override
    public byte[] write(LearnerReport report, Format format, Locale language) {
        var texts = ReportTexts.in(language);
        return switch (format) {
            case CSV -> CsvReport.of(report, texts).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlReport.of(report, texts).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfReport.of(HtmlReport.of(report, texts), report.asOf(), texts);
        };
    }

    @Override
    public byte[] write(GroupReport report, Format format, Locale language) {
        var texts = ReportTexts.in(language);
        return switch (format) {
            case CSV -> GroupCsv.of(report, texts).getBytes(StandardCharsets.UTF_8);
            case HTML -> GroupHtml.of(report, texts).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfReport.of(GroupHtml.of(report, texts), report.asOf(), texts);
        };
    }

    @Override
    public List<Locale> languages() {
        return ReportTexts.LANGUAGES;
    }

    @Override
    public String pagePolicy() {
        return Style.POLICY;
    }
}
