package app.fabula.domain.catalog;

import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One version of a story, letter for letter.
 *
 * @param level null where nobody has graded it
 * @param licence as a person writes it: {@code CC BY 4.0}
 */
public record StoryContent(
        Language language,
        @Nullable CefrLevel level,
        String title,
        List<String> authors,
        String licence,
        String attribution,
        List<Page> pages,
        List<VocabularyEntry> vocabulary) {

    public StoryContent {
        authors = List.copyOf(authors);
        pages = List.copyOf(pages);
        vocabulary = List.copyOf(vocabulary);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a story has at least one page");
        }
    }

    /**
     * @param words counted once, when the page came in, so that every replay gives the same number
     */
    public record Page(String text, int words) {}

    /**
     * @param term in its dictionary form
     * @param translations by the tag of their language
     */
    public record VocabularyEntry(String term, SortedMap<String, String> translations) {
        public VocabularyEntry {
            translations = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(translations));
        }

        public VocabularyEntry(String term, Map<String, String> translations) {
            this(term, new TreeMap<>(translations));
        }
    }

    public int words() {
        return pages.stream().mapToInt(Page::words).sum();
    }

    public StoryContent withLevel(@Nullable CefrLevel other) {
        return new StoryContent(
                language, other, title, authors, licence, attribution, pages, vocabulary);
    }
}
