package app.fabula.adapters.rest.job;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.job.Job;
import app.fabula.application.shared.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobsResponse(
        @Size(max = 100) List<JobResponse> items, @Nullable @Line(max = 4_000) String nextCursor) {
    static JobsResponse of(Slice<Job> jobs) {
        return new JobsResponse(
                jobs.items().stream().map(job -> JobResponse.of(job, List.of())).toList(),
                jobs.next().orElse(null));
    }
}
