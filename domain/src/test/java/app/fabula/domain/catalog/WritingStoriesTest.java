package app.fabula.domain.catalog;

import static app.fabula.domain.catalog.StorySamples.fox;
import static app.fabula.domain.catalog.StorySamples.monday;
import static app.fabula.domain.catalog.StorySamples.titled;
import static app.fabula.domain.catalog.StorySamples.tuesday;

import app.fabula.domain.catalog.CatalogCommand.PublishStory;
import app.fabula.domain.catalog.CatalogCommand.RetireStory;
import app.fabula.domain.catalog.CatalogCommand.ReviseStory;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.shared.DeciderSpec;
import org.junit.jupiter.api.Test;

class WritingStoriesTest {
    private static final StoryPublished published =
            new StoryPublished(fox, 1, titled("Fox"), null, monday);
    private static final StoryRetired retired = new StoryRetired(fox, monday);

    private final DeciderSpec<CatalogCommand, Story, CatalogEvent> story =
            DeciderSpec.of(new StoryDecider());

    @Test
    void publishes_the_first_version() {
        story.given().when(new PublishStory(fox, titled("Fox"), monday)).then(published);
    }

    @Test
    void publishing_the_same_again_changes_nothing() {
        story.given(published).when(new PublishStory(fox, titled("Fox"), tuesday)).thenNothing();
    }

    @Test
    void refuses_to_publish_another_story_under_the_same_id() {
        story.given(published)
                .when(new PublishStory(fox, titled("Hare"), tuesday))
                .thenRefused("story-already-published");
        story.given(published, retired)
                .when(new PublishStory(fox, titled("Fox"), tuesday))
                .thenRefused("story-retired");
    }

    @Test
    void a_revision_is_the_next_version() {
        story.given(published, new StoryRevised(fox, 2, titled("Hare"), null, monday))
                .when(new ReviseStory(fox, titled("Fox"), tuesday))
                .then(new StoryRevised(fox, 3, titled("Fox"), null, tuesday));
    }

    @Test
    void revising_to_what_it_is_changes_nothing() {
        story.given(published).when(new ReviseStory(fox, titled("Fox"), tuesday)).thenNothing();
    }

    @Test
    void refuses_to_revise_what_is_not_there() {
        story.given()
                .when(new ReviseStory(fox, titled("Fox"), monday))
                .thenRefused("unknown-story");
        story.given(published, retired)
                .when(new ReviseStory(fox, titled("Hare"), tuesday))
                .thenRefused("story-retired");
    }

    @Test
    void retires_once() {
        story.given(published).when(new RetireStory(fox, monday)).then(retired);
        story.given(published, retired).when(new RetireStory(fox, tuesday)).thenNothing();
        story.given().when(new RetireStory(fox, monday)).thenRefused("unknown-story");
    }
}
