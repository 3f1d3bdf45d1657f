package app.fabula.adapters.rest.job;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.job.Job;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

@Tag(name = "Operation", description = "For operators.")
interface JobsApi {

    @Allows(Scope.OPERATION_READ)
    @Operation(
            operationId = "getJobs",
            summary = "List long jobs",
            description =
                    "What was begun by a request and takes longer than one, the newest first. Any"
                            + " instance does it, and another one goes on where one dies. What has"
                            + " ended is listed for 90 days.")
    ResponseEntity<JobsResponse> list(
            @Parameter(description = "Only those of this state.") Optional<Job.State> state,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(Scope.OPERATION_READ)
    @Operation(
            operationId = "getJob",
            summary = "Show a long job",
            description = "How far it is, or how it ended.")
    @Refuses(ProblemType.UNKNOWN_JOB)
    ResponseEntity<JobResponse> get(@Parameter(description = "Of the job.") UUID id);

    @Allows(Scope.OPERATION_WRITE)
    @Operation(
            operationId = "stopJob",
            summary = "Stop a long job",
            description =
                    "Nothing more of it is kept: a step that is under way is thrown away, what was"
                            + " done before stays. One that has ended stays as it is.")
    @ApiResponse(responseCode = "202", description = "Stopped.", useReturnTypeSchema = true)
    @Refuses(ProblemType.UNKNOWN_JOB)
    ResponseEntity<JobResponse> stop(@Parameter(description = "Of the job.") UUID id);

    @Allows(Scope.OPERATION_WRITE)
    @Operation(
            operationId = "resumeJob",
            summary = "Go on with a long job that was stopped or failed",
            description =
                    "After the last step that was done. One that is open or done stays as it is.")
    @ApiResponse(responseCode = "202", description = "Queued.", useReturnTypeSchema = true)
    @Refuses(ProblemType.UNKNOWN_JOB)
    ResponseEntity<JobResponse> resume(@Parameter(description = "Of the job.") UUID id);
}
