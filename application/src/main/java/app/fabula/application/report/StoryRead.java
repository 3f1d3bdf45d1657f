package app.fabula.application.report;

import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.util.Optional;

/**
 * What was done with one story in a period.
 *
 * @param title as the story has it, in its own language
 * @param level empty where nobody has graded it
 * @param completed in this period
 */
public record StoryRead(
        StoryId story,
        String title,
        Language language,
        Optional<CefrLevel> level,
        int pagesRead,
        int wordsRead,
        long activeSeconds,
        boolean completed) {}
