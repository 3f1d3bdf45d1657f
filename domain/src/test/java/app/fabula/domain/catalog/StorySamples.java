package app.fabula.domain.catalog;

import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class StorySamples {
    static final StoryId fox = new StoryId(new UUID(0, 1));
    static final Instant monday = Instant.parse("2026-03-02T08:00:00Z");
    static final Instant tuesday = Instant.parse("2026-03-03T08:00:00Z");

    private StorySamples() {}

    static StoryContent titled(String title) {
        return new StoryContent(
                new Language("en"),
                null,
                title,
                List.of("Ana"),
                "CC BY 4.0",
                "",
                List.of(new Page("A fox.", 2)),
                List.of());
    }
}
