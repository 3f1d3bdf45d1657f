package app.fabula.adapters.messaging.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.operation.InMemoryEventLog;
import app.fabula.application.report.StoryTitle;
import app.fabula.application.report.StoryTitles;
import app.fabula.application.shared.Tags;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoggedStoryTitlesTest {
    private static final StoryId fox = new StoryId(new UUID(0, 1));
    private static final StoryId bear = new StoryId(new UUID(0, 2));

    private final InMemoryEventLog log = new InMemoryEventLog();
    private final StoryTitles titles = new LoggedStoryTitles(log);

    @Test
    void a_story_is_called_what_it_was_called_then() {
        append(new StoryPublished(fox, 1, content("Zorro", null), null, Instant.EPOCH));
        append(new StoryPublished(bear, 1, content("Oso", null), null, Instant.EPOCH));
        append(new StoryRevised(fox, 2, content("El zorro", CefrLevel.A1), null, Instant.EPOCH));
        append(new StoryRetired(fox, Instant.EPOCH));
        assertThat(titles.at(1, Set.of(fox, bear))).isEqualTo(Map.of(fox, title("Zorro", null)));
        assertThat(titles.at(4, Set.of(fox)))
                .isEqualTo(Map.of(fox, title("El zorro", CefrLevel.A1)));
        assertThat(titles.at(4, Set.of())).isEmpty();
    }

    private void append(CatalogEvent event) {
        log.append(event, Tags.STORY + ":" + event.story());
    }

    private static StoryContent content(String title, @Nullable CefrLevel level) {
        return new StoryContent(
                new Language("es"),
                level,
                title,
                List.of(),
                "CC BY 4.0",
                "",
                List.of(new Page("Fin.", 1)),
                List.of());
    }

    private static StoryTitle title(String title, @Nullable CefrLevel level) {
        return new StoryTitle(title, new Language("es"), Optional.ofNullable(level));
    }
}
