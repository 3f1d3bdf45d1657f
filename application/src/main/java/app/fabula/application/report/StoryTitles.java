package app.fabula.application.report;

import app.fabula.domain.shared.StoryId;
import java.util.Map;
import java.util.Set;

/** Out-port: what stories were called at a position of the log. */
@FunctionalInterface
public interface StoryTitles {
    /** A story that was not there yet is left out. */
    Map<StoryId, StoryTitle> at(long position, Set<StoryId> stories);
}
