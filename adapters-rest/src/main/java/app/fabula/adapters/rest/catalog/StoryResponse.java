package app.fabula.adapters.rest.catalog;

import app.fabula.application.catalog.StoryCard;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import com.fasterxml.jackson.annotation.JsonInclude;
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
        String language,
        @Nullable CefrLevel level,
        String title,
        List<String> authors,
        String licence,
        String attribution,
        List<StoryPage> pages,
        List<VocabularyBody> vocabulary,
        int words,
        int version,
        Instant publishedAt,
        Instant revisedAt) {

    record StoryPage(String text, int words) {
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
