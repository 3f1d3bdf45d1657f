package app.fabula.adapters.rest.catalog;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.Prose;
import app.fabula.application.catalog.ImportStories.Source;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories that come from elsewhere, some for the first time, some again. */
@JsonBody(maxBytes = JsonBody.LARGEST)
record ImportRequest(@NotNull @Size(min = 1, max = 50) List<@Valid ImportedStory> stories) {

    /**
     * @param identity of the story at its source
     */
    record ImportedStory(
            @NotNull @Line(max = 300) @Schema(example = "asp0004-ar") String identity,
            @NotNull Language language,
            @Nullable CefrLevel level,
            @NotNull @Line(max = 300) String title,
            @Nullable @Size(max = 20) List<@Line(max = 200) String> authors,
            @NotNull @Line(max = 100) String licence,
            @Nullable @Line(min = 0, max = 2_000) String attribution,
            @NotNull @Size(min = 1, max = 500) List<@Prose(max = 20_000) String> pages,
            @Nullable @Size(max = 500) List<@Valid VocabularyBody> vocabulary)
            implements Draft {
        Source source() {
            return new Source(identity, draft());
        }
    }
}
