package app.fabula.application.catalog;

import app.fabula.application.shared.Fold;
import app.fabula.application.shared.Projection;
import app.fabula.domain.catalog.CatalogEvent;
import java.util.List;
import java.util.Optional;

public final class StoriesProjection {
    public static final String NAME = "stories";

    private StoriesProjection() {}

    public static Projection into(StoryShelf shelf) {
        return new Projection(
                NAME,
                List.of(
                        new Fold<>(
                                CatalogEvent.class,
                                CatalogEvent::story,
                                Optional.empty(),
                                (card, event) -> Optional.of(StoryCard.after(card, event)),
                                shelf)));
    }
}
