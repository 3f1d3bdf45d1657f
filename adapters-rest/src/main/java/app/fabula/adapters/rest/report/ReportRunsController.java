package app.fabula.adapters.rest.report;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import app.fabula.adapters.rest.job.FailedLearnerResponse;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.job.Job;
import app.fabula.application.report.RunReports;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/report-runs")
class ReportRunsController implements ReportRunsApi {
    private final RunReports runs;
    private final WrittenReports written;

    ReportRunsController(RunReports runs, WrittenReports written) {
        this.runs = runs;
        this.written = written;
    }

    @Override
    @PostMapping(consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReportRunResponse> start(@RequestBody ReportRunRequest run) {
        Optional.ofNullable(run.language()).ifPresent(written::requireTextsIn);
        return underWay(runs.start(run.order()));
    }

    @Override
    @GetMapping(produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReportRunsResponse> list(
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var response =
                ReportRunsResponse.of(runs.list(limit.orElse(Limit.DEFAULT).value(), cursor));
        return Answers.slice(request, response.nextCursor(), response);
    }

    @Override
    @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReportRunResponse> get(@PathVariable UUID id) {
        var job =
                runs.find(id)
                        .orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-report-run",
                                        "There is no run of reports under this id."));
        return ResponseEntity.ok(response(job));
    }

    @Override
    @PostMapping(path = "/{id}/stop", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReportRunResponse> stop(@PathVariable UUID id) {
        return underWay(runs.stop(id));
    }

    @Override
    @PostMapping(path = "/{id}/resume", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReportRunResponse> resume(@PathVariable UUID id) {
        return underWay(runs.resume(id));
    }

    @Override
    @DeleteMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReportRunResponse> delete(@PathVariable UUID id) {
        return ResponseEntity.ok(ReportRunResponse.of(runs.delete(id), List.of()));
    }

    @Override
    @GetMapping(path = "/{id}/reports", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<KeptReportsResponse> documents(
            @PathVariable UUID id,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var response =
                KeptReportsResponse.of(
                        runs.documents(id, limit.orElse(Limit.DEFAULT).value(), cursor));
        return Answers.slice(request, response.nextCursor(), response);
    }

    @Override
    @GetMapping(
            path = "/{id}/reports/{learner}",
            produces = {APPLICATION_PDF_VALUE, TEXT_HTML_VALUE, WrittenReports.CSV})
    public ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable LearnerId learner) {
        return written.kept(runs.document(id, learner));
    }

    private ResponseEntity<ReportRunResponse> underWay(Job run) {
        return ResponseEntity.accepted()
                .location(Answers.location("/report-runs/" + run.id()))
                .body(response(run));
    }

    private ReportRunResponse response(Job run) {
        return ReportRunResponse.of(
                run,
                run.failed() == 0
                        ? List.of()
                        : runs.failedLearners(run.id(), FailedLearnerResponse.MOST));
    }
}
