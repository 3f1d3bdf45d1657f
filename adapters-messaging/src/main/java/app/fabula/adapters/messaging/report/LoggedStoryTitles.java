package app.fabula.adapters.messaging.report;

import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.application.operation.EventLog;
import app.fabula.application.report.StoryTitle;
import app.fabula.application.report.StoryTitles;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Tags;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.shared.StoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By the editions of each story, in the order of the log. */
public final class LoggedStoryTitles implements StoryTitles {
    private final EventLog log;

    public LoggedStoryTitles(EventLog log) {
        this.log = log;
    }

    @Override
    public Map<StoryId, StoryTitle> at(long position, Set<StoryId> stories) {
        var titles = new HashMap<StoryId, StoryTitle>();
        for (var story : stories) {
            title(position, story).ifPresent(title -> titles.put(story, title));
        }
        return titles;
    }

    private Optional<StoryTitle> title(long position, StoryId story) {
        return log.parts(Tags.STORY + ":" + story, 0, position)
                .flatMap(List::stream)
                .flatMap(event -> title(event).stream())
                .reduce((_, later) -> later);
    }

    private static Optional<StoryTitle> title(Recorded recorded) {
        return switch (Messages.payload(recorded)) {
            case StoryPublished published -> Optional.of(StoryTitle.of(published.content()));
            case StoryRevised revised -> Optional.of(StoryTitle.of(revised.content()));
            default -> Optional.empty();
        };
    }
}
