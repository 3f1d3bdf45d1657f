package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.report.StoryRead;
import app.fabula.domain.catalog.CefrLevel;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with one story in a period.
 *
 * @param level left out where nobody has graded it
 * @param completed in this period
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryReadResponse(
        UUID storyId,
        @Line(max = 300) String title,
        @Line(max = 35) String language,
        @Nullable CefrLevel level,
        int pagesRead,
        int wordsRead,
        long activeSeconds,
        boolean completed) {
    static StoryReadResponse of(StoryRead read) {
        return new StoryReadResponse(
                read.story().value(),
                read.title(),
                read.language().tag(),
                read.level().orElse(null),
                read.pagesRead(),
                read.wordsRead(),
                read.activeSeconds(),
                read.completed());
    }
}
