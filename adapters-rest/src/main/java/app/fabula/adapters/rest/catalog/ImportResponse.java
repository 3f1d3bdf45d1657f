package app.fabula.adapters.rest.catalog;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.catalog.ImportStories.Batch;
import app.fabula.application.catalog.ImportStories.Result;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param results one for each story, in the order in which they came
 */
record ImportResponse(List<Imported> results) {

    /**
     * @param code why it was refused
     * @param detail why it was refused, for people
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Imported(
            String identity,
            UUID storyId,
            @Schema(allowableValues = {"imported", "revised", "unchanged", "refused"})
                    String outcome,
            @Nullable String code,
            @Nullable String detail) {

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
