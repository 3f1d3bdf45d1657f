package app.fabula.adapters.rest.report;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import app.fabula.adapters.rest.report.WrittenReports.Forms;
import app.fabula.adapters.rest.shared.AcceptedLanguages;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.report.GetReport;
import app.fabula.application.report.GetReport.Answer;
import app.fabula.application.report.GetReport.Question;
import app.fabula.application.report.GetWeekReport;
import app.fabula.application.report.PeriodKind;
import app.fabula.application.report.ReportDocuments;
import app.fabula.domain.shared.LearnerId;
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
class ReportsController implements ReportsApi {
    private final GetReport reports;
    private final GetWeekReport weeks;
    private final ReportDocuments documents;
    private final WrittenReports written;

    ReportsController(
            GetReport reports,
            GetWeekReport weeks,
            ReportDocuments documents,
            WrittenReports written) {
        this.reports = reports;
        this.weeks = weeks;
        this.documents = documents;
        this.written = written;
    }

    @Override
    @GetMapping(
            path = "/learners/{id}/reports",
            produces = {
                APPLICATION_JSON_VALUE,
                TEXT_HTML_VALUE,
                WrittenReports.CSV,
                APPLICATION_PDF_VALUE
            })
    public ResponseEntity<Object> report(
            @PathVariable LearnerId id,
            @RequestParam Optional<PeriodKind> period,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestHeader("Accept-Language") Optional<String> language,
            HttpServletRequest request) {
        var then = Optional.ofNullable(asOf);
        var days = Periods.asked(period, from, to);
        var answer = reports.of(id, new Question(days, then, AcceptedLanguages.locales(language)));
        // All is read by now, and no connection is held while it is written down.
        var shown =
                then.isEmpty()
                        ? Answers.shown(answer, Answer::report)
                        : Answers.known(answer, Answer::report);
        var report = answer.value().report();
        var reader = answer.value().language();
        var forms =
                new Forms(
                        WrittenReports.name(report.span()),
                        () -> ReportResponse.of(report, then),
                        format -> documents.write(report, format, reader));
        return written.as(WrittenReports.wanted(request), forms, reader, shown.getHeaders());
    }

    @Override
    @GetMapping(path = "/learners/{id}/reports/week", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<WeekResponse> week(
            @PathVariable LearnerId id, @RequestParam Optional<LocalDate> date) {
        return Answers.shown(weeks.of(id, date), WeekResponse::of);
    }
}
