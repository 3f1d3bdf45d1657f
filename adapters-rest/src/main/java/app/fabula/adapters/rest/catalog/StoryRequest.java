package app.fabula.adapters.rest.catalog;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.Prose;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story that an author sends. */
@JsonBody(maxBytes = JsonBody.LARGEST)
record StoryRequest(
        @NotNull Language language,
        @Nullable CefrLevel level,
        @NotNull @Line(max = 300) String title,
        @Nullable @Size(max = 20) List<@Line(max = 200) String> authors,
        @NotNull @Line(max = 100) String licence,
        @Nullable @Line(min = 0, max = 2_000) String attribution,
        @NotNull @Size(min = 1, max = 500) List<@Prose(max = 20_000) String> pages,
        @Nullable @Size(max = 500) List<@Valid VocabularyBody> vocabulary)
        implements Draft {}
