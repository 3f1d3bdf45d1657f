package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.Prose;
import app.fabula.application.job.Job;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param parameters what was asked for, with the instant as of which the reports are
 * @param done how many learners have been looked at
 * @param total how many there are, as counted at the beginning; left out before
 * @param error why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportRunResponse(
        UUID id,
        Map<String, @Line(max = 1_000) String> parameters,
        @Schema(allowableValues = {"queued", "running", "done", "stopped", "failed"}) String state,
        long done,
        @Nullable Long total,
        Instant createdAt,
        Instant updatedAt,
        @Nullable @Prose(max = 10_000) String error) {
    static ReportRunResponse of(Job job) {
        return new ReportRunResponse(
                job.id(),
                job.parameters(),
                KebabCase.of(job.state()),
                job.done(),
                job.total().orElse(null),
                job.createdAt(),
                job.updatedAt(),
                job.error().orElse(null));
    }
}
