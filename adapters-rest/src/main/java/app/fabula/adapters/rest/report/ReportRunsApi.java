package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

@Tag(name = "Runs", description = "Reports of many learners.")
interface ReportRunsApi {

    @Allows(Scope.LEARNERS_READ)
    @Operation(
            operationId = "startReportRun",
            summary = "Write the reports of many learners",
            description =
                    "Begins to write a report of each learner, of a group or of all, and returns."
                            + " It survives whoever does it, and tells how far it is. All reports"
                            + " are as of one instant, however long it takes.")
    @ApiResponse(responseCode = "202", description = "Begun.", useReturnTypeSchema = true)
    @Refuses({
        ProblemType.UNKNOWN_GROUP,
        ProblemType.NOT_YET,
        ProblemType.TOO_MANY_REPORT_RUNS,
        ProblemType.PERIOD_REVERSED,
        ProblemType.PERIOD_TOO_LONG
    })
    ResponseEntity<ReportRunResponse> start(ReportRunRequest run);

    @Allows(Scope.LEARNERS_READ)
    @Operation(
            operationId = "getReportRuns",
            summary = "List runs of reports",
            description =
                    "The newest first. What has ended is listed for 90 days, as its documents are"
                            + " kept.")
    ResponseEntity<ReportRunsResponse> list(
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(Scope.LEARNERS_READ)
    @Operation(
            operationId = "getReportRun",
            summary = "Show a run of reports",
            description = "How far it is, or how it ended.")
    @Refuses(ProblemType.UNKNOWN_REPORT_RUN)
    ResponseEntity<ReportRunResponse> get(@Parameter(description = "Of the run.") UUID id);

    @Allows(Scope.LEARNERS_READ)
    @Operation(
            operationId = "stopReportRun",
            summary = "Stop a run of reports",
            description =
                    "Nothing more of it is kept: the part that is under way is thrown away, what"
                            + " was written before stays. One that has ended stays as it is.")
    @ApiResponse(responseCode = "202", description = "Stopped.", useReturnTypeSchema = true)
    @Refuses(ProblemType.UNKNOWN_REPORT_RUN)
    ResponseEntity<ReportRunResponse> stop(@Parameter(description = "Of the run.") UUID id);

    @Allows(Scope.LEARNERS_READ)
    @Operation(
            operationId = "resumeReportRun",
            summary = "Go on with a run of reports that was stopped or failed",
            description =
                    "After the last part that was written. One that is open or done stays as it"
                            + " is.")
    @ApiResponse(responseCode = "202", description = "Queued.", useReturnTypeSchema = true)
    @Refuses(ProblemType.UNKNOWN_REPORT_RUN)
    ResponseEntity<ReportRunResponse> resume(@Parameter(description = "Of the run.") UUID id);

    @Allows(Scope.LEARNERS_READ)
    @Operation(
            operationId = "deleteReportRun",
            summary = "Delete a run of reports",
            description =
                    "With all of its documents, at once. One that is under way is stopped, and what"
                            + " it still writes is not kept. The answer is the run as it was last;"
                            + " afterwards nobody knows it any more.")
    @Refuses(ProblemType.UNKNOWN_REPORT_RUN)
    ResponseEntity<ReportRunResponse> delete(@Parameter(description = "Of the run.") UUID id);

    @Allows(Scope.LEARNERS_READ)
    @Operation(
            operationId = "getRunReports",
            summary = "List the reports of a run",
            description = "Those that are written so far, by learner.")
    @Refuses(ProblemType.UNKNOWN_REPORT_RUN)
    ResponseEntity<KeptReportsResponse> documents(
            @Parameter(description = "Of the run.") UUID id,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(Scope.LEARNERS_READ)
    @Operation(
            operationId = "getRunReport",
            summary = "Fetch a report of a run",
            description = "The document, in the format of the run.")
    @ApiResponse(
            responseCode = "200",
            description = "As it was written.",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "What to call the file.",
                            required = true,
                            schema =
                                    @Schema(
                                            type = "string",
                                            maxLength = 200,
                                            example =
                                                    "attachment; filename=\"fabula-2026-03-02-2026-03-08.pdf\"")),
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema =
                                @Schema(
                                        type = "string",
                                        format = "csv",
                                        maxLength = ReportsApi.LARGEST_DOCUMENT),
                        examples =
                                @ExampleObject(
                                        name = "example",
                                        value =
                                                "section,measure,label,date,story,title,language,level,unit,value,before\r\n")),
                @Content(
                        mediaType = "text/html",
                        schema =
                                @Schema(
                                        type = "string",
                                        format = "html",
                                        maxLength = ReportsApi.LARGEST_DOCUMENT),
                        examples =
                                @ExampleObject(
                                        name = "example",
                                        value = "<!DOCTYPE html><html lang=\"en\"></html>")),
                @Content(
                        mediaType = "application/pdf",
                        schema =
                                @Schema(
                                        type = "string",
                                        format = "binary",
                                        maxLength = ReportsApi.LARGEST_DOCUMENT),
                        examples = @ExampleObject(name = "example", value = "%PDF-1.7"))
            })
    @Refuses({ProblemType.UNKNOWN_REPORT_RUN, ProblemType.UNKNOWN_REPORT})
    ResponseEntity<byte[]> document(
            @Parameter(description = "Of the run.") UUID id,
            @Parameter(description = "Of the learner.") LearnerId learner);
}
