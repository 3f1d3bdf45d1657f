package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogCommand.PublishStory;
import app.fabula.domain.catalog.CatalogCommand.RetireStory;
import app.fabula.domain.catalog.CatalogCommand.ReviseStory;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.Story;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What submitting a command comes to, wherever the log is: told by stories that are written. */
public interface DecisionsContract {
    StoryId fox = new StoryId(new UUID(1, 1));
    StoryId hare = new StoryId(new UUID(1, 2));
    Instant noon = Instant.parse("2026-03-02T12:00:00Z");

    /** On an empty log, with the boundary of one story. */
    Decisions<CatalogCommand, Story, CatalogEvent> decisions();

    /** On the same log, as in another process, which remembers nothing of what was decided here. */
    Decisions<CatalogCommand, Story, CatalogEvent> elsewhere();

    @Test
    default void a_receipt_tells_what_was_decided_and_the_state_after_it() {
        var first = submit(new PublishStory(fox, content("A fox."), noon));
        assertThat(first.events())
                .containsExactly(new StoryPublished(fox, 1, content("A fox."), null, noon));
        assertThat(first.state()).isEqualTo(new Story.Published(1, content("A fox."), null));
        var second = submit(new ReviseStory(fox, content("A red fox."), noon));
        assertThat(second.state()).isEqualTo(new Story.Published(2, content("A red fox."), null));
        assertThat(second.position()).isGreaterThan(first.position());
    }

    @Test
    default void a_repeat_decides_nothing_and_tells_the_state() {
        var first = submit(new PublishStory(fox, content("A fox."), noon));
        var repeat = submit(new PublishStory(fox, content("A fox."), noon));
        assertThat(repeat.events()).isEmpty();
        assertThat(repeat.state()).isEqualTo(first.state());
        assertThat(repeat.position()).isGreaterThanOrEqualTo(first.position());
    }

    @Test
    default void a_refusal_comes_out_as_it_was_thrown_and_stores_nothing() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submit(new RetireStory(fox, noon)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown-story"));
        assertThat(submit(new PublishStory(fox, content("A fox."), noon)).events()).hasSize(1);
    }

    @Test
    default void what_is_decided_of_one_is_nothing_to_another() {
        submit(new PublishStory(fox, content("A fox."), noon));
        submit(new PublishStory(hare, content("A hare."), noon));
        assertThat(submit(new RetireStory(fox, noon)).events())
                .containsExactly(new StoryRetired(fox, noon));
        assertThat(submit(new ReviseStory(hare, content("A brown hare."), noon)).state())
                .isEqualTo(new Story.Published(2, content("A brown hare."), null));
    }

    @Test
    default void what_is_decided_elsewhere_is_known_here() {
        submit(new PublishStory(fox, content("A fox."), noon));
        assertThat(elsewhere().submit(request(), new RetireStory(fox, noon)).events())
                .containsExactly(new StoryRetired(fox, noon));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submit(new ReviseStory(fox, content("A red fox."), noon)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("story-retired"));
    }

    @Test
    default void a_repeat_tells_where_the_state_came_from_and_nothing_of_others() {
        var first = submit(new PublishStory(fox, content("A fox."), noon));
        submit(new PublishStory(hare, content("A hare."), noon));
        assertThat(submit(new PublishStory(fox, content("A fox."), noon)).position())
                .isEqualTo(first.position());
    }

    /** Whatever it would be decided to be now: a change, a repeat, a refusal. */
    @Test
    default void a_command_of_a_keyed_request_that_comes_again_gets_its_first_receipt() {
        var publish = new PublishStory(fox, content("A fox."), noon);
        var revise = new ReviseStory(fox, content("A red fox."), noon);
        var published = keyed(1, decisions(), publish);
        assertThat(keyed(1, decisions(), publish)).isEqualTo(published);
        var revised = keyed(2, decisions(), revise);
        submit(new ReviseStory(fox, content("A grey fox."), noon));
        assertThat(keyed(2, elsewhere(), revise)).as("a change").isEqualTo(revised);
        assertThat(keyed(1, elsewhere(), publish)).as("a refusal").isEqualTo(published);
        submit(new ReviseStory(fox, content("A red fox."), noon));
        assertThat(keyed(2, decisions(), revise)).as("a repeat").isEqualTo(revised);
        submit(new RetireStory(fox, noon));
        assertThat(keyed(2, decisions(), revise)).as("too late").isEqualTo(revised);
        assertThat(submit(new RetireStory(fox, noon)).position()).isEqualTo(5);
    }

    @Test
    default void what_another_request_did_is_not_taken_for_ones_own() {
        keyed(1, decisions(), new PublishStory(fox, content("A fox."), noon));
        var repeat = keyed(2, decisions(), new PublishStory(fox, content("A fox."), noon));
        assertThat(repeat.events()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> keyed(3, decisions(), new PublishStory(fox, content("Hare."), noon)));
    }

    /** As a request that asks for one id. */
    private static Receipt<Story, CatalogEvent> keyed(
            int record,
            Decisions<CatalogCommand, Story, CatalogEvent> decisions,
            CatalogCommand command) {
        var ids = KeyedRequest.idsOr(UUID::randomUUID);
        return KeyedRequest.call(
                new UUID(3, record), () -> decisions.submit(Origin.request(ids.get()), command));
    }

    private Receipt<Story, CatalogEvent> submit(CatalogCommand command) {
        return decisions().submit(request(), command);
    }

    private static Origin request() {
        return Origin.request(UUID.randomUUID());
    }

    private static StoryContent content(String text) {
        return new StoryContent(
                new Language("en"),
                null,
                "A story",
                List.of("Ana"),
                "CC BY 4.0",
                "",
                List.of(new Page(text, text.split(" ", -1).length)),
                List.of());
    }
}
