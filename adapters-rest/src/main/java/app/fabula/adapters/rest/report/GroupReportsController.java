package app.fabula.adapters.rest.report;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import app.fabula.adapters.rest.report.WrittenReports.Forms;
import app.fabula.adapters.rest.shared.AcceptedLanguages;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.report.GetGroupReport;
import app.fabula.application.report.GroupReport;
import app.fabula.application.report.PeriodKind;
import app.fabula.application.report.ReadersLanguage;
import app.fabula.application.report.ReportDocuments;
import app.fabula.domain.group.GroupId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GroupReportsController implements GroupReportsApi {
    private final GetGroupReport reports;
    private final ReportDocuments documents;
    private final WrittenReports written;

    GroupReportsController(
            GetGroupReport reports, ReportDocuments documents, WrittenReports written) {
        this.reports = reports;
        this.documents = documents;
        this.written = written;
    }

    @Override
    @GetMapping(
            path = "/groups/{id}/reports",
            produces = {
                APPLICATION_JSON_VALUE,
                TEXT_HTML_VALUE,
                WrittenReports.CSV,
                APPLICATION_PDF_VALUE
            })
    public ResponseEntity<Object> report(
            @PathVariable GroupId id,
            @RequestParam Optional<PeriodKind> period,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestHeader("Accept-Language") Optional<String> language,
            HttpServletRequest request) {
        var then = Optional.ofNullable(asOf);
        var answer = reports.of(id, Periods.asked(period, from, to), then);
        var shown =
                then.isEmpty()
                        ? Answers.shown(answer, GroupReport::span)
                        : Answers.known(answer, GroupReport::span);
        var report = answer.value();
        var reader = ReadersLanguage.of(documents.languages(), AcceptedLanguages.locales(language));
        var forms =
                new Forms(
                        "fabula-group-%s-%s".formatted(report.span().from(), report.span().to()),
                        () -> GroupReportResponse.of(report, then),
                        format -> documents.write(report, format, reader));
        return written.as(WrittenReports.wanted(request), forms, reader, shown.getHeaders());
    }
}
