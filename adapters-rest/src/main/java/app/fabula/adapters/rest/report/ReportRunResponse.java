package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.job.FailedLearnerResponse;
import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.Prose;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.Job;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param parameters what was asked for, with the instant as of which the reports are
 * @param done how many learners have been looked at
 * @param total how many there are, as counted at the beginning, those of a group when it was
 *     ordered; left out before
 * @param failed how many of them were passed over: it failed for them, and for others it did not
 * @param error why it failed
 * @param failures who they are, the first 100 by their ids; left out where there is nobody, and in
 *     lists and of what was deleted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportRunResponse(
        UUID id,
        Map<String, @Line(max = 1_000) String> parameters,
        @Schema(allowableValues = {"queued", "running", "done", "stopped", "failed"}) String state,
        long done,
        @Nullable Long total,
        long failed,
        Instant createdAt,
        Instant updatedAt,
        @Nullable @Prose(max = 10_000) String error,
        @Nullable @Size(max = FailedLearnerResponse.MOST) List<FailedLearnerResponse> failures) {
    static ReportRunResponse of(Job job, List<FailedLearner> failed) {
        return new ReportRunResponse(
                job.id(),
                job.parameters(),
                KebabCase.of(job.state()),
                job.done(),
                job.total().orElse(null),
                job.failed(),
                job.createdAt(),
                job.updatedAt(),
                job.error().orElse(null),
                FailedLearnerResponse.orNull(failed));
    }
}
