package app.fabula.application.progress;

import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.progress.StoryOutline;
import app.fabula.domain.progress.StoryOutline.Edition;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What progress knows of stories: a fold over the catalogue's events. */
public final class StoryOutlines {
    /** Out-port: folds the log as it is now. */
    @FunctionalInterface
    public interface Source {
        StoryOutline of(StoryId story);
    }

    private StoryOutlines() {}

    public static StoryOutline none() {
        return new StoryOutline(List.of());
    }

    /** A retired story keeps its editions: who has it on a device may read on. */
    public static StoryOutline after(StoryOutline outline, CatalogEvent event) {
        return switch (event) {
            case StoryPublished(_, var version, var content, _, var at) ->
                    with(outline, version, content, at);
            case StoryRevised(_, var version, var content, _, var at) ->
                    with(outline, version, content, at);
            case StoryRetired _ -> outline;
        };
    }

    private static StoryOutline with(
            StoryOutline outline, int version, StoryContent content, Instant since) {
        var words = content.pages().stream().map(Page::words).toList();
        var editions = new ArrayList<>(outline.editions());
        editions.add(new Edition(version, since, content.language(), words));
        return new StoryOutline(editions);
    }
}
