package app.fabula.adapters.rest.report;

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
record ReportRunsResponse(
        @Size(max = 100) List<ReportRunResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {
    static ReportRunsResponse of(Slice<Job> runs) {
        return new ReportRunsResponse(
                runs.items().stream().map(run -> ReportRunResponse.of(run, List.of())).toList(),
                runs.next().orElse(null));
    }
}
