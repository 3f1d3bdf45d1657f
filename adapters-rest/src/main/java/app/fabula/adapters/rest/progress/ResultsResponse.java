package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.progress.RecordActivities.Outcome.Accepted;
import app.fabula.application.progress.RecordActivities.Outcome.Duplicate;
import app.fabula.application.progress.RecordActivities.Outcome.Quarantined;
import app.fabula.application.progress.RecordActivities.Outcome.Refused;
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
     * @param first what became of a duplicate when it came first
     * @param code why it was refused or quarantined
     * @param detail why it was refused, for people
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActivityResult(
            UUID id,
            @Schema(allowableValues = {"accepted", "duplicate", "quarantined", "refused"})
                    String outcome,
            @Nullable @Schema(allowableValues = {"accepted", "quarantined"}) String first,
            @Nullable @Line(max = 100) String code,
            @Nullable @Line(max = 1_000) String detail) {

        private static ActivityResult of(Result result) {
            var id = result.id();
            return switch (result.outcome()) {
                case Accepted _ -> new ActivityResult(id, "accepted", null, null, null);
                case Duplicate(var first) ->
                        new ActivityResult(id, "duplicate", KebabCase.of(first), null, null);
                case Quarantined(var cause) ->
                        new ActivityResult(id, "quarantined", null, KebabCase.of(cause), null);
                case Refused(var refusal) ->
                        new ActivityResult(id, "refused", null, refusal.code(), refusal.message());
            };
        }
    }

    static ResultsResponse of(Results results) {
        return new ResultsResponse(results.results().stream().map(ActivityResult::of).toList());
    }
}
