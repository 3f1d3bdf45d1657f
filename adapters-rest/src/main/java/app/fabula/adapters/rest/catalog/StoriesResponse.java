package app.fabula.adapters.rest.catalog;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.catalog.StoryShelf.Entry;
import app.fabula.application.shared.Slice;
import app.fabula.domain.catalog.CefrLevel;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoriesResponse(
        @Size(max = 100) List<StorySummary> items, @Nullable @Line(max = 4_000) String nextCursor) {

    /**
     * @param level left out where nobody has graded it
     * @param pages how many
     * @param words on all pages together
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StorySummary(
            UUID id,
            @Line(max = 35) String language,
            @Nullable CefrLevel level,
            @Line(max = 300) String title,
            @Size(max = 20) List<@Line(max = 200) String> authors,
            @Line(max = 100) String licence,
            int version,
            int pages,
            int words) {

        private static StorySummary of(Entry entry) {
            return new StorySummary(
                    entry.story().value(),
                    entry.language().tag(),
                    entry.level().orElse(null),
                    entry.title(),
                    entry.authors(),
                    entry.licence(),
                    entry.version(),
                    entry.pages(),
                    entry.words());
        }
    }

    static StoriesResponse of(Slice<Entry> slice) {
        return new StoriesResponse(
                slice.items().stream().map(StorySummary::of).toList(), slice.next().orElse(null));
    }
}
