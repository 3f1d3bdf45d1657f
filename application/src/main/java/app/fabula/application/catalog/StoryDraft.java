package app.fabula.application.catalog;

import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as somebody wrote it.
 *
 * @param level null where nobody has graded it
 * @param pages their texts, kept letter for letter
 */
public record StoryDraft(
        Language language,
        @Nullable CefrLevel level,
        String title,
        List<String> authors,
        String licence,
        String attribution,
        List<String> pages,
        List<VocabularyEntry> vocabulary) {
    public StoryDraft {
        authors = List.copyOf(authors);
        pages = List.copyOf(pages);
        vocabulary = List.copyOf(vocabulary);
    }

    StoryContent counted(WordCounter words) {
        return new StoryContent(
                language,
                level,
                title,
                authors,
                licence,
                attribution,
                pages.stream().map(text -> new Page(text, words.count(text, language))).toList(),
                vocabulary);
    }
}
