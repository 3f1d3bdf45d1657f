package app.fabula.adapters.rest.catalog;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.catalog.ImportStories.Batch;
import app.fabula.application.catalog.ImportStories.Result;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param results one for each story, in the order in which they came
 */
record ImportResponse(@Size(max = 50) List<Imported> results) {

    /**
     * @param code why it was refused
     * @param detail why it was refused, for people
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Imported(
            @Line(max = 300) String identity,
            UUID storyId,
            @Schema(allowableValues = {"imported", "revised", "unchanged", "refused"})
                    String outcome,
            @Nullable @Line(max = 100) String code,
            @Nullable @Line(max = 1_000) String detail) {

        private static Imported of(Result result) {
            return new Imported(
                    result.identity(),
                    result.story().value(),
                    KebabCase.of(result.outcome()),
                    result.code(),
                    result.detail());
        }
    }

    static ImportResponse of(Batch batch) {
        return new ImportResponse(batch.results().stream().map(Imported::of).toList());
    }
}
