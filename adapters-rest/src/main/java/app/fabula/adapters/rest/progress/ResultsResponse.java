package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.progress.RecordActivities.Result;
import app.fabula.application.progress.RecordActivities.Results;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param results one for each activity, in the order in which they came
 */
record ResultsResponse(List<ActivityResult> results) {

    /**
     * @param id of the activity
     * @param code why it was refused
     * @param detail why it was refused, for people
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ActivityResult(
            UUID id,
            @Schema(allowableValues = {"accepted", "duplicate", "refused"}) String outcome,
            @Nullable String code,
            @Nullable String detail) {

        private static ActivityResult of(Result result) {
            return new ActivityResult(
                    result.id(), KebabCase.of(result.outcome()), result.code(), result.detail());
        }
    }

    static ResultsResponse of(Results results) {
        return new ResultsResponse(results.results().stream().map(ActivityResult::of).toList());
    }
}
