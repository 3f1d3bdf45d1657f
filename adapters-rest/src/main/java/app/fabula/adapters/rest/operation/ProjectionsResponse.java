package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.shared.Projections.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;

record ProjectionsResponse(@Size(max = 100) List<ProjectionResponse> items) {

    /**
     * @param state {@code elsewhere} where another instance follows the log with it, {@code
     *     unclaimed} where none does at this moment
     * @param position of the last event that it shows
     * @param head of the log
     * @param lag how many positions it is behind
     * @param parked how many sequences it has set aside
     */
    record ProjectionResponse(
            @Line(max = 100) String name,
            @Schema(allowableValues = {"live", "replaying", "failing", "elsewhere", "unclaimed"})
                    String state,
            long position,
            long head,
            long lag,
            int parked) {
        private static ProjectionResponse of(Status status) {
            return new ProjectionResponse(
                    status.name(),
                    KebabCase.of(status.state()),
                    status.position(),
                    status.head(),
                    status.lag(),
                    status.parked());
        }
    }

    static ProjectionsResponse of(List<Status> statuses) {
        return new ProjectionsResponse(statuses.stream().map(ProjectionResponse::of).toList());
    }
}
