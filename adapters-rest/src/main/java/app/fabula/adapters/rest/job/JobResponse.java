package app.fabula.adapters.rest.job;

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
 * @param parameters what was asked for
 * @param done of the total
 * @param total as counted at the beginning, left out before; more may have turned up since
 * @param failed for how many of those that are done it failed, and for others it did not
 * @param attempts that failed one after another at the place where it is
 * @param error why it failed
 * @param failures who they are, the first 100 by their ids; left out where there is nobody, and in
 *     lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobResponse(
        UUID id,
        @Line(max = 100) String kind,
        Map<String, @Line(max = 1_000) String> parameters,
        @Schema(allowableValues = {"queued", "running", "done", "stopped", "failed"}) String state,
        long done,
        @Nullable Long total,
        long failed,
        int attempts,
        Instant createdAt,
        Instant updatedAt,
        @Nullable @Prose(max = 10_000) String error,
        @Nullable @Size(max = FailedLearnerResponse.MOST) List<FailedLearnerResponse> failures) {
    static JobResponse of(Job job, List<FailedLearner> failed) {
        return new JobResponse(
                job.id(),
                job.kind(),
                job.parameters(),
                KebabCase.of(job.state()),
                job.done(),
                job.total().orElse(null),
                job.failed(),
                job.attempts(),
                job.createdAt(),
                job.updatedAt(),
                job.error().orElse(null),
                FailedLearnerResponse.orNull(failed));
    }
}
