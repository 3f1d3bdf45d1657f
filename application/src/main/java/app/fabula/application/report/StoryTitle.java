package app.fabula.application.report;

import app.fabula.application.catalog.StoryShelf.Entry;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.shared.Language;
import java.util.Optional;

/**
 * What a report calls a story.
 *
 * @param level empty where nobody has graded it
 */
public record StoryTitle(String title, Language language, Optional<CefrLevel> level) {
    public static StoryTitle of(StoryContent content) {
        return new StoryTitle(
                content.title(), content.language(), Optional.ofNullable(content.level()));
    }

    static StoryTitle of(Entry entry) {
        return new StoryTitle(entry.title(), entry.language(), entry.level());
    }
}
