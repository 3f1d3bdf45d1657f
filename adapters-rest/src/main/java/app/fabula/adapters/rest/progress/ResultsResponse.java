package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.progress.RecordActivities.Result;
import app.fabula.application.progress.RecordActivities.Results;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param results one for each activity, in the order in which they came
 */
record ResultsResponse(@Size(max = 500) List<ActivityResult> results) {

    /**
     * @param id of the activity
     * @param code why it was refused
     * @param detail why it was refused, for people
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ActivityResult(
            UUID id,
            @Schema(allowableValues = {"accepted", "duplicate", "refused"}) String outcome,
            @Nullable @Line(max = 100) String code,
            @Nullable @Line(max = 1_000) String detail) {

        private static ActivityResult of(Result result) {
            return new ActivityResult(
                    result.id(), KebabCase.of(result.outcome()), result.code(), result.detail());
        }
    }

    static ResultsResponse of(Results results) {
        return new ResultsResponse(results.results().stream().map(ActivityResult::of).toList());
    }
}
