package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How each version of a story was graded. */
public interface LevelsContract {
    LearnerDeeds.Levels levels();

    void append(Object event);

    @Test
    default void each_version_keeps_the_level_that_it_was_given() {
        assertThat(levels().of(story(1), 1)).isEmpty();
        append(new StoryPublished(story(1), 1, content(CefrLevel.A1), null, Instant.EPOCH));
        assertThat(levels().of(story(1), 1)).contains("A1");
        append(new StoryRevised(story(1), 2, content(CefrLevel.B2), null, Instant.EPOCH));
        append(new StoryRevised(story(1), 3, content(null), null, Instant.EPOCH));
        append(new StoryRetired(story(1), Instant.EPOCH));
        assertThat(levels().of(story(1), 1)).contains("A1");
        assertThat(levels().of(story(1), 2)).contains("B2");
        assertThat(levels().of(story(1), 3)).isEmpty();
        assertThat(levels().of(story(2), 1)).isEmpty();
    }

    private static StoryContent content(@Nullable CefrLevel level) {
        return new StoryContent(
                new Language("en"),
                level,
                "A story",
                List.of("Ana"),
                "CC BY 4.0",
                "",
                List.of(new StoryContent.Page("A page.", 2)),
                List.of());
    }
}
