package app.fabula.adapters.rest.catalog;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.Prose;
import app.fabula.application.catalog.StoryCard;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param level left out where nobody has graded it
 * @param attribution empty where none is asked for
 * @param words on all pages together
 * @param revisedAt when this version came out; that of the first one is the publication
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryResponse(
        UUID id,
        @Line(max = 35) String language,
        @Nullable CefrLevel level,
        @Line(max = 300) String title,
        @Size(max = 20) List<@Line(max = 200) String> authors,
        @Line(max = 100) String licence,
        @Line(min = 0, max = 2_000) String attribution,
        @Size(max = 500) List<StoryPage> pages,
        @Size(max = 500) List<VocabularyBody> vocabulary,
        int words,
        int version,
        Instant publishedAt,
        Instant revisedAt) {

    record StoryPage(@Prose(max = 20_000) String text, int words) {
        private static StoryPage of(StoryContent.Page page) {
            return new StoryPage(page.text(), page.words());
        }
    }

    static StoryResponse of(UUID id, StoryCard card) {
        var content = card.content();
        return new StoryResponse(
                id,
                content.language().tag(),
                content.level(),
                content.title(),
                content.authors(),
                content.licence(),
                content.attribution(),
                content.pages().stream().map(StoryPage::of).toList(),
                content.vocabulary().stream().map(VocabularyBody::of).toList(),
                content.words(),
                card.version(),
                card.publishedAt(),
                card.revisedAt());
    }
}
