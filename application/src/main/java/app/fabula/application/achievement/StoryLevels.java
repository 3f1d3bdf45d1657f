package app.fabula.application.achievement;

import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.StoryContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the versions of one story were graded: a fold over its events.
 *
 * @param newest version; 0 before the first
 * @param byVersion those that anybody graded
 */
public record StoryLevels(int newest, Map<Integer, String> byVersion) {
    public StoryLevels {
        byVersion = Map.copyOf(byVersion);
    }

    public static StoryLevels none() {
        return new StoryLevels(0, Map.of());
    }

    public StoryLevels after(CatalogEvent event) {
        return switch (event) {
            case StoryPublished it -> with(it.version(), it.content());
            case StoryRevised it -> with(it.version(), it.content());
            case StoryRetired _ -> this;
        };
    }

    public Optional<String> of(int version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /** Then nothing about it will ever change. */
    public boolean knows(int version) {
        return version <= newest;
    }

    private StoryLevels with(int version, StoryContent content) {
        var more = new HashMap<>(byVersion);
        Optional.ofNullable(content.level()).ifPresent(level -> more.put(version, level.name()));
        return new StoryLevels(version, more);
    }
}
