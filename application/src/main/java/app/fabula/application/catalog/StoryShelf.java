package app.fabula.application.catalog;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In-port of readers and out-port of the {@code stories} projection. */
public interface StoryShelf extends ReadModel<StoryId, Optional<StoryCard>> {
    /**
     * @param title part of it, whatever its case and Unicode form
     * @param cursor of the slice before
     */
    record Query(
            Optional<Language> language,
            Optional<CefrLevel> level,
            Optional<String> title,
            int limit,
            Optional<String> cursor) {}

    record Entry(
            StoryId story,
            Language language,
            Optional<CefrLevel> level,
            String title,
            List<String> authors,
            String licence,
            int version,
            int pages,
            int words) {}

    /** By title; retired stories are left out. */
    Shown<Slice<Entry>> find(Query query);

    /** Retired ones included. */
    Shown<Optional<StoryCard>> get(StoryId story);

    /** In no order, retired ones included; of one that is not known there is none. */
    List<Entry> entries(Set<StoryId> stories);
}
