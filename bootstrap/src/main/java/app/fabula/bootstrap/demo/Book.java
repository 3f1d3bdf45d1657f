package app.fabula.bootstrap.demo;

import app.fabula.domain.shared.StoryId;
import java.util.List;

/**
 * A story as a device has it.
 *
 * @param level empty where nobody has graded it
 * @param pageWords how many words each page has
 */
public record Book(
        StoryId story, String language, String level, int version, List<Integer> pageWords) {
    public Book {
        pageWords = List.copyOf(pageWords);
    }

    int pages() {
        return pageWords.size();
    }

    /**
     * @param page from 1
     */
    int wordsOn(int page) {
        return pageWords.get(page - 1);
    }
}
