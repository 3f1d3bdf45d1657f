package app.fabula.application.catalog;

import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.StoryContent;
import java.time.Instant;
import java.util.Optional;

/**
 * Read model: a story as the library shows it.
 *
 * @param retiredAt empty while it is on the list
 */
public record StoryCard(
        int version,
        StoryContent content,
        Instant publishedAt,
        Instant revisedAt,
        Optional<Instant> retiredAt) {

    /**
     * @param card empty before the first event
     */
    public static StoryCard after(Optional<StoryCard> card, CatalogEvent event) {
        return switch (event) {
            case StoryPublished(_, var version, var content, _, var at) ->
                    new StoryCard(version, content, at, at, Optional.empty());
            case StoryRevised(_, var version, var content, _, var at) ->
                    new StoryCard(version, content, known(card).publishedAt, at, Optional.empty());
            case StoryRetired(_, var at) -> {
                var now = known(card);
                yield new StoryCard(
                        now.version, now.content, now.publishedAt, now.revisedAt, Optional.of(at));
            }
        };
    }

    private static StoryCard known(Optional<StoryCard> card) {
        return card.orElseThrow(() -> new IllegalStateException("a story begins by publication"));
    }
}
