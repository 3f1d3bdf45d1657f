package app.fabula.domain.catalog;

import static app.fabula.domain.catalog.StorySamples.fox;
import static app.fabula.domain.catalog.StorySamples.monday;
import static app.fabula.domain.catalog.StorySamples.titled;
import static app.fabula.domain.catalog.StorySamples.tuesday;

import app.fabula.domain.catalog.CatalogCommand.ImportStory;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.shared.DeciderSpec;
import org.junit.jupiter.api.Test;

class ImportingStoriesTest {
    private static final StoryPublished imported =
            new StoryPublished(fox, 1, titled("Fox"), "hash-1", monday);

    private final DeciderSpec<CatalogCommand, Story, CatalogEvent> story =
            DeciderSpec.of(new StoryDecider());

    @Test
    void publishes_what_is_new() {
        story.given().when(new ImportStory(fox, titled("Fox"), "hash-1", monday)).then(imported);
    }

    @Test
    void the_same_source_again_changes_nothing() {
        story.given(imported)
                .when(new ImportStory(fox, titled("Fox"), "hash-1", tuesday))
                .thenNothing();
    }

    @Test
    void the_same_source_again_leaves_alone_what_was_edited_here() {
        story.given(
                        imported,
                        new StoryRevised(
                                fox, 2, titled("Fox").withLevel(CefrLevel.A2), "hash-1", monday))
                .when(new ImportStory(fox, titled("Fox"), "hash-1", tuesday))
                .thenNothing();
    }

    @Test
    void another_source_is_a_revision_that_keeps_the_level_given_here() {
        story.given(
                        imported,
                        new StoryRevised(
                                fox, 2, titled("Fox").withLevel(CefrLevel.A2), "hash-1", monday))
                .when(new ImportStory(fox, titled("Hare"), "hash-2", tuesday))
                .then(
                        new StoryRevised(
                                fox, 3, titled("Hare").withLevel(CefrLevel.A2), "hash-2", tuesday));
    }

    @Test
    void a_source_that_names_a_level_sets_it() {
        story.given(imported)
                .when(
                        new ImportStory(
                                fox, titled("Fox").withLevel(CefrLevel.B1), "hash-2", tuesday))
                .then(
                        new StoryRevised(
                                fox, 2, titled("Fox").withLevel(CefrLevel.B1), "hash-2", tuesday));
    }

    @Test
    void does_not_bring_back_what_was_retired() {
        story.given(imported, new StoryRetired(fox, monday))
                .when(new ImportStory(fox, titled("Fox"), "hash-2", tuesday))
                .thenRefused("story-retired");
    }
}
